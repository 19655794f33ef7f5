// Actors as links to their pages.
import type { ActorType } from '../../lib/types.ts';
import { Icon } from '../icon.tsx';
import { useStrings } from '../strings.tsx';
import { hashOf } from './route.ts';

interface ChipActor {
  key: string;
  name: string;
  type: ActorType;
  /** In how many articles. */
  count?: number;
}

/** @param lang the language of the article that names the actor. */
export function ActorChip({ actor: { key, name, type, count }, lang }: { actor: ChipActor; lang?: string }) {
  const { t } = useStrings();
  return (
    <a class="tag" href={hashOf({ view: 'actor', key })}>
      <Icon name={type} label={t(`actor.${type}`)} />
      <span lang={lang}>{name}</span>
      {count !== undefined && (
        <span class="count" role="img" aria-label={t('story.articles', count)}>
          {count}×
        </span>
      )}
    </a>
  );
}

export function ActorChips({ actors, lang }: { actors: readonly ChipActor[]; lang?: string }) {
  if (actors.length === 0) return null;
  return (
    <ul class="chips">
      {actors.map((actor) => (
        <li key={actor.key}>
          <ActorChip actor={actor} lang={lang} />
        </li>
      ))}
    </ul>
  );
}
