// All stories, the one read last first.
import type { Story } from '../../lib/types.ts';
import { formatPublished } from '../calendar.ts';
import { useStrings } from '../strings.tsx';
import { ActorChip } from './actor-chip.tsx';
import { hashOf } from './route.ts';

const ACTORS = 4;

export function StoryList({ stories }: { stories: Story[] }) {
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
              <ul class="chips">
                {actors.slice(0, ACTORS).map((actor) => (
                  <li key={actor.key}>
                    <ActorChip actor={actor} />
                  </li>
                ))}
              </ul>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
