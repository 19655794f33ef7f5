// @vitest-environment jsdom
import type { ComponentChild } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ActorPage } from '../../../components/library/actor-page.tsx';
import { StoryList } from '../../../components/library/story-list.tsx';
import { StoryPage } from '../../../components/library/story-page.tsx';
import type { ActorPage as Actor, HistoryEntry, StoryPage as Story, TimelineItem } from '../../../lib/history/types.ts';
import { all, click, control, expectAccessible, find, show } from './stage.tsx';

const entry = (id: number): HistoryEntry => ({
  id,
  url: `https://a.example/${id}`,
  title: `Artikel ${id}`,
  site: 'a.example',
  lang: 'de',
  published: `2026-11-1${id}`,
  readAt: [id],
  lastReadAt: id,
  actors: [],
  starred: false,
  access: 'full',
  genre: 'story',
});

const jens = { key: 'person:jens lüdtke', name: 'Jens Lüdtke', type: 'person' as const };
const mara = { key: 'person:mara wolf', name: 'Mara Wolf', type: 'person' as const };
const summer = {
  edtf: '2024-22',
  from: '2024-06-01',
  to: '2024-08-31',
  grain: 'season' as const,
  direction: 'past' as const,
  sentence: { block: 0, start: 0, end: 5 },
  mentions: [],
  actors: [],
  reading: '',
};

const story: Story = {
  id: 4,
  title: 'Artikel 2',
  articles: [],
  actors: [],
  dates: [summer],
  entries: [entry(2), entry(1)],
  timeline: [
    {
      kind: 'date',
      day: '2024-06-01',
      to: '2024-08-31',
      edtf: '2024-22',
      reports: [
        { id: 1, sentence: 'Im Sommer 2024 scheiterten die Verhandlungen', reading: '' },
        { id: 2, sentence: 'Im Sommer 2024 war Schluss', reading: '' },
      ],
    },
    { kind: 'article', day: '2026-11-11', entry: entry(1) },
    { kind: 'article', day: '2026-11-12', entry: entry(2) },
  ],
  presences: [
    {
      ...jens,
      articles: [
        { id: 1, role: 'Abgeordneter' },
        { id: 2, role: 'Minister' },
      ],
    },
    { ...mara, articles: [{ id: 2 }] },
  ],
  additions: [
    {
      id: 2,
      since: Date.UTC(2026, 10, 11, 12),
      sentences: [{ span: { block: 0, start: 0, end: 26 }, text: 'Jens Lüdtke wird Minister.', dates: [summer] }],
    },
  ],
};

const entryNamed = (id: number, site: string): HistoryEntry => ({ ...entry(id), site });

const stage = (child: ComponentChild) =>
  show(
    <main>
      <h1>Leseverlauf</h1>
      {child}
    </main>,
  );

test('a story: what is new, one timeline, and who is in which article', async () => {
  const onPrint = vi.fn();
  await stage(<StoryPage story={story} onPrint={onPrint} />);
  const timeline = all('.timeline > li').map((item) => item.textContent);
  expect(timeline[0]).toBe('Sommer 2024 · 2 Artikel Im Sommer 2024 scheiterten die Verhandlungen');
  expect(timeline.slice(1).every((item, at) => item?.includes(`Artikel ${at + 1}`))).toBe(true);
  expect(find('.event', find('.timeline')).getAttribute('href')).toContain('https://a.example/1#:~:text=');
  // Two articles need no dots.
  expect(all('.presence')).toEqual([]);
  await stage(<StoryPage story={{ ...story, entries: [entry(3), entry(2), entry(1)] }} onPrint={onPrint} />);
  expect(all('.presence').map((dots) => dots.getAttribute('aria-label'))).toEqual([
    'in 2 von 3 Artikeln',
    'in 1 von 3 Artikeln',
  ]);
  expect(find('.presences li').textContent).toContain('Abgeordneter → Minister');
  await click(control('Drucken'));
  expect(onPrint).toHaveBeenCalled();
  await expectAccessible();
});

test('the list of stories leads to each', async () => {
  await stage(
    <StoryList
      stories={[{ id: 4, title: 'Ein Thema', lastReadAt: 2, articles: [entry(1), entry(2)], actors: [jens] }]}
    />,
  );
  expect(control('Ein Thema').getAttribute('href')).toBe('#/story/4');
  expect(find('.facts').textContent).toContain('2 Artikel');
  await expectAccessible();
});

test('an actor: roles with their time, company, quotations at their place, and its articles', async () => {
  const actor: Actor = {
    ...jens,
    aliases: ['Lüdtke'],
    count: 2,
    entries: [entry(2), entry(1)],
    roles: [{ text: 'Minister', firstAt: Date.UTC(2026, 10, 11, 12), lastAt: Date.UTC(2026, 10, 12, 12), count: 2 }],
    coActors: [{ ...mara, count: 1 }],
    quotations: [{ id: 1, text: 'Das ist ein fairer Ausgleich', span: { block: 0, start: 0, end: 28 } }],
  };
  await stage(<ActorPage actor={actor} />);
  expect(all('h3').map((heading) => heading.textContent)).toEqual(['Rollen', 'Zusammen mit', 'Zitate', '2 Artikel']);
  expect(find('.lines li').textContent).toBe('Minister Mi., 11. Nov. 2026 – Do., 12. Nov. 2026');
  expect(control('fairer Ausgleich').getAttribute('href')).toBe(
    'https://a.example/1#:~:text=Das%20ist%20ein%20fairer%20Ausgleich',
  );
  expect(control('Mara Wolf').getAttribute('href')).toBe('#/actor/person%3Amara%20wolf');
  await expectAccessible();
});

describe('the course of a story', () => {
  const NOW = new Date('2026-11-22T12:00:00');
  beforeEach(() => vi.setSystemTime(NOW));
  afterEach(() => vi.useRealTimers());
  const told = (day: string, sentence: string): TimelineItem => ({
    kind: 'date',
    day,
    to: day,
    edtf: day,
    reports: [{ id: 1, sentence, reading: '' }],
  });
  const read = (id: number, day: string, site = 'a.example'): TimelineItem => ({
    kind: 'article',
    day,
    entry: entryNamed(id, site),
  });

  test('a day is one row, today a line, and what is to come stands on top too', async () => {
    const timeline = [
      told('2026-11-20', 'Der Rat stimmte zu'),
      read(1, '2026-11-20'),
      read(2, '2026-11-21', 'b.example'),
      told('2026-12-01', 'Am 1. Dezember beginnt der Bau'),
    ];
    await stage(<StoryPage story={{ ...story, timeline }} onPrint={() => {}} />);
    expect(all('.timeline > li').map((row) => row.className)).toEqual(['report', 'report', 'now', 'day']);
    expect(all('.timeline > li')[0]?.textContent).toContain('Der Rat stimmte zu');
    expect(all('.timeline > li')[0]?.textContent).toContain('Artikel 1');
    const coming = find('[aria-labelledby="coming"]');
    expect(all('li', coming).map((line) => line.textContent)).toEqual([
      expect.stringContaining('Am 1. Dezember beginnt der Bau'),
    ]);
    const sources = find('[aria-labelledby="sources"]');
    expect(all('li', sources).map((line) => line.textContent?.split(' ')[0])).toEqual(['a.example', 'b.example']);
    await expectAccessible();
  });

  test('of a long past, the last days are shown at once', async () => {
    const timeline = Array.from({ length: 12 }, (_, at) => read(at, `2026-11-${String(at + 1).padStart(2, '0')}`));
    await stage(<StoryPage story={{ ...story, timeline }} onPrint={() => {}} />);
    expect(all('.timeline > li:not(.folded)')).toHaveLength(8);
    await click(control('Früheres (4)'));
    expect(all('.timeline > li:not(.folded)')).toHaveLength(12);
    await expectAccessible();
  });
});
