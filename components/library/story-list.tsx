// All stories, the one read last first.
import type { StoryEntry } from '../../lib/history/types.ts';
import { formatPublished } from '../calendar.ts';
import { useStrings } from '../strings.tsx';
import { ActorChips } from './actor-chip.tsx';
import { hashOf } from './route.ts';

export function StoryList({ stories }: { stories: StoryEntry[] }) {
  const strings = useStrings();
  const { t } = strings;
  return (
    <ul class="story-list">
      {stories.map(({ id, title, articles, actors }) => {
        const last = articles
          .map(({ published }) => published ?? '')
          .toSorted()
          .at(-1);
        return (
          <li key={id} class="row">
            <div class="body">
              <h2>
                <a href={hashOf({ view: 'story', id })}>{title}</a>
              </h2>
              <p class="facts">
                <span>{t('story.articles', articles.length)}</span>
                {last && <time datetime={last}>{formatPublished(last, strings)}</time>}
                <span>{[...new Set(articles.map(({ site }) => site))].join(', ')}</span>
              </p>
              <ActorChips actors={actors} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
