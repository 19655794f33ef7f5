// All stories, the one read last first.
import type { StoryEntry } from '../../lib/history/types.ts';
import { Part } from '../boundary.tsx';
import { formatPublished } from '../calendar.ts';
import { useStrings } from '../strings.tsx';
import { ActorChips } from './actor-chip.tsx';
import { hashOf } from './route.ts';

export function StoryList({ stories }: { stories: StoryEntry[] }) {
  return (
    <ul class="story-list">
      {stories.map((story) => (
        <li key={story.id} class="row">
          <Part>
            <StoryLine story={story} />
          </Part>
        </li>
      ))}
    </ul>
  );
}

function StoryLine({ story: { id, title, articles, actors } }: { story: StoryEntry }) {
  const strings = useStrings();
  const last = articles
    .map(({ published }) => published ?? '')
    .toSorted()
    .at(-1);
  return (
    <div class="body">
      <h2>
        <a href={hashOf({ view: 'story', id })}>{title}</a>
      </h2>
      <p class="facts">
        <span>{strings.t('story.articles', articles.length)}</span>
        {last && <time datetime={last}>{formatPublished(last, strings)}</time>}
        <span>{[...new Set(articles.map(({ site }) => site))].join(', ')}</span>
      </p>
      <ActorChips actors={actors} />
    </div>
  );
}
