// Stories beside this one: those the reader has read, with the reason, and those that the page itself links.
import type { Brief, RelatedStory, StoryLink } from '../../lib/types.ts';
import { formatPublished } from '../calendar.ts';
import { PageLink } from '../page-link.tsx';
import { webAddress } from '../passage.ts';
import { useStrings } from '../strings.tsx';
import { HistoryLink, type HistoryLinks } from './history-link.tsx';
import { More, useFold } from './more.tsx';
import { reasonOf } from './reasons.ts';
import { Section } from './section.tsx';

const SHOWN_AT_FIRST = 3;

interface StoryLine {
  url: string;
  title: string;
  /** Site, section, date: what is known, in that order. */
  facts: string[];
  /** Why it belongs here, as a sentence; absent where nothing would convince. */
  reason?: string | undefined;
  /** The entry of the history, if it was read. */
  readId?: number | undefined;
}

interface StoriesProps {
  name: 'related' | 'linked';
  title: string;
  lines: StoryLine[];
  links: HistoryLinks;
}

function Stories({ name, title, lines, links }: StoriesProps) {
  const { t } = useStrings();
  const { shown, fold } = useFold(lines, SHOWN_AT_FIRST);
  if (lines.length === 0) return null;
  return (
    <Section name={name} title={title}>
      <ul class="stories">
        {shown.map((line, index) => (
          <li key={index}>
            <PageLink class="item story" to={webAddress(line.url)}>
              <span class="title">{line.title}</span> <span class="facts">{line.facts.join(' · ')}</span>
              {line.reason && <span class="why"> {line.reason}</span>}
            </PageLink>
            {line.readId !== undefined && (
              <HistoryLink links={links} to={links.article(line.readId)} label={t('brief.savedBrief', [line.title])} />
            )}
          </li>
        ))}
      </ul>
      <More fold={fold} label={t('brief.moreStories', lines.length - SHOWN_AT_FIRST)} />
    </Section>
  );
}

const known = (...facts: (string | undefined)[]): string[] =>
  facts.filter((fact) => fact !== undefined && fact !== '') as string[];

interface ReadBeforeProps {
  related: RelatedStory[];
  brief: Brief;
  links: HistoryLinks;
}

export function ReadBefore({ related, brief, links }: ReadBeforeProps) {
  const strings = useStrings();
  const lines = related.map(({ article: { id, url, title, site, published }, why }) => ({
    url,
    readId: id,
    title,
    facts: known(site, published && formatPublished(published, strings)),
    reason: reasonOf(why, brief, strings),
  }));
  return <Stories name="related" title={strings.t('brief.related')} lines={lines} links={links} />;
}

interface LinkedStoriesProps {
  /** `readId` is there for a story that the reader has read since. */
  stories: (StoryLink & { readId?: number })[];
  links: HistoryLinks;
}

export function LinkedStories({ stories, links }: LinkedStoriesProps) {
  const strings = useStrings();
  const lines = stories.map(({ url, title, section, published, readId }) => ({
    url,
    title,
    readId,
    facts: known(
      section,
      published && formatPublished(published, strings),
      readId ? strings.t('brief.read') : undefined,
    ),
  }));
  return <Stories name="linked" title={strings.t('brief.linked')} lines={lines} links={links} />;
}
