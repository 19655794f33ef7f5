// @vitest-environment jsdom
// One article that cannot be drawn takes nothing else with it.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ReportProvider } from '../../../components/boundary.tsx';
import { ActorChips } from '../../../components/library/actor-chip.tsx';
import { ArticleList } from '../../../components/library/article-list.tsx';
import { ArticlePage } from '../../../components/library/article-page.tsx';
import { CannotShow } from '../../../components/library/empty.tsx';
import { hashOf, parseRoute } from '../../../components/library/route.ts';
import { StoryList } from '../../../components/library/story-list.tsx';
import { BriefView } from '../../../components/popup/brief-view.tsx';
import { addressAt } from '../../../components/text-fragment.ts';
import type { HistoryEntry, StoredArticle } from '../../../lib/history/types.ts';
import type { KeyDate } from '../../../lib/types.ts';
import { view } from '../../gallery/story.ts';
import { all, click, control, expectAccessible, find, show } from './stage.tsx';

const HALF = '\ud83d';
const NOW = new Date('2026-11-22T12:00:00');
const nothing = () => {};

const entry = (id: number, change: Partial<HistoryEntry> = {}): HistoryEntry => ({
  id,
  url: `https://a.example/${id}`,
  title: `Artikel ${id}`,
  site: 'a.example',
  lang: 'de',
  readAt: [NOW.getTime()],
  lastReadAt: NOW.getTime(),
  sentence: 'Der erste Satz.',
  actors: [],
  starred: false,
  access: 'full',
  genre: 'story',
  ...change,
});

/** A row as no version of ours writes it. */
const broken = entry(2, { actors: undefined as unknown as [] });

const list = (entries: HistoryEntry[], onForget: (ids: number[]) => void = nothing, report = vi.fn()) =>
  show(
    <ReportProvider value={report}>
      <main>
        <h1>Leseverlauf</h1>
        <ArticleList
          listing={{ kind: 'days', entries, more: false }}
          onOpen={nothing}
          onClose={nothing}
          onPage={nothing}
          onStar={nothing}
          onForget={onForget}
          onMore={nothing}
        />
      </main>
    </ReportProvider>,
  );

beforeEach(() => vi.setSystemTime(NOW));
afterEach(() => vi.useRealTimers());

const links = { actor: (key: string) => `#${key}`, article: (id: number) => `#${id}`, story: (id: number) => `#${id}` };

test('half an emoji can stand in every text that becomes a link', async () => {
  expect(addressAt('https://a.example/b', `Ein ${HALF} Herz`, `vor ${HALF}`)).toMatch(
    /^https:\/\/a\.example\/b#:~:text=/,
  );
  const key = `person:${HALF}`;
  expect(parseRoute(hashOf({ view: 'actor', key }))).toEqual({ view: 'actor', key: 'person:\ufffd' });
  await list([entry(1, { sentence: `Ein ${HALF} Herz.`, actors: [{ key, name: HALF, type: 'person' }] }), entry(3)]);
  expect(all('.row h3')).toHaveLength(2);
  expect(all('.none')).toEqual([]);
});

test('half an emoji in a date’s sentence still makes a calendar file', async () => {
  const { article } = view.brief;
  const date: KeyDate = {
    ...view.brief.dates[0]!,
    edtf: '2030-05-03',
    from: '2030-05-03',
    to: '2030-05-03',
    grain: 'day',
    sentence: { block: -1, start: 0, end: 3 },
  };
  const brief = { ...view.brief, article: { ...article, title: `A${HALF}B` }, dates: [date] };
  await show(<BriefView view={{ ...view, brief }} links={links} onReveal={async () => true} onOther={() => {}} />);
  expect(find('a.ics').getAttribute('href')).toContain('%EF%BF%BD');
});

test('a row that cannot be drawn leaves the others, says so and can be removed', async () => {
  const onForget = vi.fn();
  const report = vi.fn();
  await list([entry(1), broken, entry(3)], onForget, report);
  expect(all('.row h3').map((title) => title.textContent)).toEqual(['Artikel 1', 'Artikel 2', 'Artikel 3']);
  expect(report).toHaveBeenCalledTimes(1);
  const row = find('[data-id="2"]');
  expect(row.textContent).toContain('lässt sich nicht anzeigen');
  await expectAccessible();
  await click(find('button', row));
  expect(onForget).toHaveBeenCalledWith([2]);
});

test('a reading time that no calendar has still leaves a list', async () => {
  await list([entry(1, { readAt: [1e300], lastReadAt: 1e300 }), entry(3)]);
  expect(all('.row h3')).toHaveLength(2);
});

test('a section that cannot be drawn leaves the rest of the article, and the way to remove it', async () => {
  const { brief } = view;
  const stored: StoredArticle = {
    ...entry(7, { readAt: [1e300], lastReadAt: 1e300 }),
    brief: { ...brief, actors: undefined as unknown as [], dates: [{ ...brief.dates[0]!, from: 'x', to: 'x' }] },
    links: brief.article.links,
    corrections: [],
  };
  const onForget = vi.fn();
  const page = (
    <ReportProvider value={nothing}>
      <ArticlePage article={stored} related={[]} onOpen={nothing} onStar={nothing} onForget={onForget} />
    </ReportProvider>
  );
  await show(page);
  expect(find('h2').textContent).toBe(brief.article.title);
  expect(all('.section.summary')).toHaveLength(1);
  expect(all('.section.when')).toHaveLength(1);
  expect(all('.none')).toHaveLength(2);
  await click(control('Aus Verlauf entfernen'));
  expect(onForget).toHaveBeenCalledWith([7]);
});

test('a part of the popup’s brief that cannot be drawn leaves the others', async () => {
  const brief = { ...view.brief, actors: undefined as unknown as [] };
  await show(
    <ReportProvider value={nothing}>
      <BriefView view={{ ...view, brief }} links={links} onReveal={async () => true} onOther={() => {}} />
    </ReportProvider>,
  );
  expect(all('.section.summary, .section.when')).toHaveLength(2);
  expect(find('.none').textContent).toContain('Dieser Teil');
});

test('a story that cannot be drawn leaves the list of stories', async () => {
  const story = { id: 1, title: 'Eins', lastReadAt: 1, articles: [], actors: [] };
  await show(
    <ReportProvider value={nothing}>
      <StoryList
        stories={[
          { ...story, articles: undefined as unknown as [] },
          { ...story, id: 2, title: 'Zwei' },
        ]}
      />
    </ReportProvider>,
  );
  expect(all('.row')).toHaveLength(2);
  expect(find('h2').textContent).toBe('Zwei');
});

test.each(['de', 'en'] as const)('a view that cannot be drawn has ways on (%s)', async (lang) => {
  const [onRetry, onBack, onForget] = [vi.fn(), vi.fn(), vi.fn()];
  await show(
    <main>
      <h1>Lede</h1>
      <CannotShow onRetry={onRetry} onBack={onBack} onForget={onForget} />
    </main>,
    lang,
  );
  await expectAccessible();
  for (const button of all('button')) await click(button);
  for (const way of [onRetry, onBack, onForget]) expect(way).toHaveBeenCalledTimes(1);
  expect(find('a').getAttribute('href')).toBe('#/backup');
});

test('the chips of actors with the same half of an emoji are links', async () => {
  await show(<ActorChips actors={[{ key: `place:${HALF}`, name: HALF, type: 'place' }]} />);
  expect(find('a').getAttribute('href')).toBe('#/actor/place%3A%EF%BF%BD');
});
