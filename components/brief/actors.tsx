// Who the story is about, by weight: those with a role as lines, the others as chips below them. Each is a button to its mentions.
import type { Actor, Article } from '../../lib/types.ts';
import { Icon } from '../icon.tsx';
import { useRoving } from '../roving.ts';
import { useStrings } from '../strings.tsx';
import { More, useFold } from './more.tsx';
import type { Revealer } from './reveal.ts';
import { Section } from './section.tsx';

const SHOWN_AT_FIRST = 6;

interface ActorsProps {
  article: Article;
  actors: Actor[];
  revealer: Revealer;
}

function Count({ at, of }: { at: number | undefined; of: number }) {
  const { t } = useStrings();
  const words = at === undefined || of === 1 ? t('brief.mentions', of) : t('brief.mentionOf', [at + 1, of]);
  return (
    <span class="count" role="img" aria-label={words} title={words}>
      {at !== undefined && of > 1 ? words : of > 1 ? `${of}×` : ''}
    </span>
  );
}

function ActorButton({ actor, lang, revealer, ...focus }: { actor: Actor; lang: string; revealer: Revealer }) {
  const { t } = useStrings();
  const { place } = revealer;
  const current = place?.key === actor.key;
  return (
    <button
      type="button"
      class="item actor"
      aria-current={current}
      onClick={() => revealer.reveal(actor.key, actor.mentions)}
      {...focus}
    >
      <Icon name={actor.type} label={t(`actor.${actor.type}`)} />
      <span class="words" lang={lang}>
        <span class="name">{actor.name}</span>
        {actor.role && <span class="role">, {actor.role.text}</span>}
      </span>
      <Count at={current ? place.at : undefined} of={actor.mentions.length} />
    </button>
  );
}

export function Actors({ article, actors, revealer }: ActorsProps) {
  const { t } = useStrings();
  const { shown, fold } = useFold(actors, SHOWN_AT_FIRST);
  const ordered = [...shown.filter((actor) => actor.role), ...shown.filter((actor) => !actor.role)];
  const roving = useRoving(ordered.length);
  return (
    <Section name="who" title={t('brief.who')}>
      {actors.length === 0 && <p class="none">{t('brief.noActors')}</p>}
      <ul class="actors" aria-description={t('brief.keys')} {...roving.group}>
        {ordered.map((actor, index) => (
          <li key={actor.key} class={actor.role ? 'line' : 'chip'}>
            <ActorButton actor={actor} lang={article.lang} revealer={revealer} {...roving.item(index)} />
          </li>
        ))}
      </ul>
      <More fold={fold} label={t('brief.allActors', [actors.length])} />
    </Section>
  );
}
