// An actor as a link to its page.
import type { ActorType } from '../../lib/types.ts';
import { Icon } from '../icon.tsx';
import { useStrings } from '../strings.tsx';
import { hashOf } from './route.ts';

interface ActorChipProps {
  actor: { key: string; name: string; type: ActorType };
  /** The language of the article that names it. */
  lang?: string;
  /** In how many articles. */
  count?: number;
}

export function ActorChip({ actor: { key, name, type }, lang, count }: ActorChipProps) {
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
