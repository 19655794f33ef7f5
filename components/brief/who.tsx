// Who: the first four with their roles, a row each; a line of places; everybody else behind one control.
// Each name leads to its mentions in the article, and to what the reader has read about it.
import { useId, useState } from 'preact/hooks';
import type { Actor, Article } from '../../lib/types.ts';
import { Icon } from '../icon.tsx';
import { useRoving } from '../roving.ts';
import { useStrings } from '../strings.tsx';
import { firstNames } from './first-look.ts';
import { FixButton } from './fix.tsx';
import { HistoryLink, type HistoryLinks } from './history-link.tsx';
import type { Revealer } from './reveal.ts';
import { Section } from './section.tsx';

interface WhoProps {
  article: Article;
  actors: Actor[];
  revealer: Revealer;
  links: HistoryLinks;
}

interface NameProps extends Omit<WhoProps, 'actors'> {
  actor: Actor;
  focus: ReturnType<ReturnType<typeof useRoving>['item']>;
}

function Count({ at, of }: { at: number | undefined; of: number }) {
  const { t } = useStrings();
  if (of < 2) return null;
  const words = at === undefined ? t('brief.mentions', of) : t('brief.mentionOf', [at + 1, of]);
  return (
    <span class="count" role="img" aria-label={words} title={words}>
      {at === undefined ? `${of}×` : words}
    </span>
  );
}

/** The name, and where it is the one at hand or in a row of its own, the way into the history. */
function Name({ actor, article, revealer, links, focus, isRow }: NameProps & { isRow: boolean }) {
  const { t } = useStrings();
  const { place } = revealer;
  const current = place?.key === actor.key;
  const role = isRow && actor.role ? actor.role.text : undefined;
  return (
    <>
      <button
        type="button"
        class={isRow ? 'item actor' : 'place'}
        aria-current={current}
        title={role ? `${actor.name}, ${role}` : actor.name}
        onClick={() => revealer.reveal(actor.key, actor.mentions)}
        {...focus}
      >
        {isRow && <Icon name={actor.type} label={t(`actor.${actor.type}`)} />}
        <span class="words" lang={article.lang} dir="auto">
          <span class="name">{actor.name}</span>
          {role && <span class="role">, {role}</span>}
        </span>
        {(isRow || current) && <Count at={current ? place.at : undefined} of={actor.mentions.length} />}
      </button>
      {(isRow || current) && (
        <HistoryLink
          links={links}
          to={links.actor(actor.key)}
          label={t('brief.inHistory', [actor.name])}
          tabIndex={isRow ? focus.tabIndex : 0}
        />
      )}
      <FixButton what={{ kind: 'actor', actor }} name={actor.name} current={current} />
    </>
  );
}

export function Who({ actors, ...rest }: WhoProps) {
  const { t } = useStrings();
  const [open, setOpen] = useState(false);
  const list = useId();
  const { rows, places, also } = firstNames(actors);
  // A brief that names nobody worth a row has nothing to hide either.
  const isFolded = rows.length > 0 && !open;
  const roving = useRoving(rows.length + places.length + (isFolded ? 0 : also.length));
  const row = (actor: Actor, at: number) => (
    <li key={actor.key}>
      <Name actor={actor} focus={roving.item(at)} isRow {...rest} />
    </li>
  );
  return (
    <Section name="who" title={t('brief.who')}>
      {actors.length === 0 && <p class="none">{t('brief.noActors')}</p>}
      <div aria-description={t('brief.keys')} {...roving.group}>
        {rows.length > 0 && <ul class="actors">{rows.map(row)}</ul>}
        {(places.length > 0 || (also.length > 0 && rows.length > 0)) && (
          <div class="beside">
            {places.length > 0 && (
              <ul class="places" aria-label={t('brief.places')}>
                {places.map((actor, at) => (
                  <li key={actor.key}>
                    <Name actor={actor} focus={roving.item(rows.length + at)} isRow={false} {...rest} />
                  </li>
                ))}
              </ul>
            )}
            {also.length > 0 && rows.length > 0 && (
              <button
                type="button"
                class="more also"
                aria-expanded={open}
                aria-controls={list}
                onClick={() => setOpen(!open)}
              >
                {t('brief.also', [also.length])}
              </button>
            )}
          </div>
        )}
        {!isFolded && also.length > 0 && (
          <ul class="actors" id={list}>
            {also.map((actor, at) => row(actor, rows.length + places.length + at))}
          </ul>
        )}
      </div>
    </Section>
  );
}
