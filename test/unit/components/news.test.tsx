// @vitest-environment jsdom
// What is new, as the reader sees it: honest sentences, and each new one a way to its place.
import { expect, test, vi } from 'vitest';
import { News } from '../../../components/brief/news.tsx';
import { useRevealer } from '../../../components/brief/reveal.ts';
import { type WhatIsNew, whatIsNew } from '../../../components/brief/what-is-new.ts';
import { Changes } from '../../../components/library/changes.tsx';
import { foldReprints, Reprints } from '../../../components/library/reprints.tsx';
import type { HistoryEntry } from '../../../lib/history/types.ts';
import type { Novelty, Span } from '../../../lib/types.ts';
import { briefOf } from '../history/briefs.ts';
import { all, click, control, expectAccessible, find, settled, show } from './stage.tsx';

const read = new Date(2026, 10, 27, 9).getTime();
const TEXT = [
  'Die Halle brennt seit Montag, sagt die Feuerwehr.',
  'Zwei Menschen wurden nach Angaben der Polizei verletzt.',
];
const brief = briefOf({ lang: 'de', text: TEXT });
const place = { id: 7, url: 'https://north.example/1', title: 'Halle brennt', site: 'north.example', readAt: read };
const sentence = (block: number, known?: 'same'): Novelty['sentences'][number] => ({
  span: { block, start: 0, end: TEXT[block]!.length },
  ...(known ? { known: { article: 7, how: known } } : {}),
  adds: [],
});
const novelty = (more: Partial<Novelty>): Novelty => ({
  newBlocks: [],
  earlier: [],
  sentences: [sentence(0, 'same'), sentence(1, 'same')],
  ...more,
});
const agency = { ...brief, article: { ...brief.article, agencies: ['dpa'] } };

const LINKS = { actor: String, article: (id: number) => `#/article/${id}`, story: String };
function Stage({
  news,
  onReveal = async () => true,
}: {
  news: WhatIsNew;
  onReveal?: (span: Span) => Promise<boolean>;
}) {
  const revealer = useRevealer(onReveal);
  return (
    <main>
      <h1>Lede</h1>
      <News article={brief.article} news={news} revealer={revealer} links={LINKS} />
    </main>
  );
}
const year = new Date().getFullYear() === 2026 ? '' : ' 2026';

test('the same text elsewhere: agency, site, day, and how much is new', async () => {
  const fresh = novelty({
    reprintOf: { article: place, contained: 0.8 },
    newBlocks: [1],
    sentences: [sentence(0, 'same'), sentence(1)],
  });
  const onReveal = vi.fn(async () => true);
  await show(<Stage news={whatIsNew(agency, fresh)} onReveal={onReveal} />);
  expect(find('.standing').textContent).toBe(
    `Derselbe dpa-Text wie bei north.example, gelesen am 27. Nov.${year}; 1 Absatz ist neu.`,
  );
  expect(find('.standing a').getAttribute('href')).toBe('#/article/7');
  expect(all('.fresh li').map((line) => line.textContent)).toEqual([TEXT[1]]);
  await click(control(TEXT[1]!));
  expect(onReveal).toHaveBeenCalledWith({ block: 1, start: 0, end: TEXT[1]!.length });
  await expectAccessible();
});

test('a page that changed: paragraphs, headline, and the sentences that came', async () => {
  const changed = novelty({
    previous: { readAt: read, added: [{ block: -1, start: 0, end: 3 }, sentence(1).span], removed: [] },
    newBlocks: [1],
    sentences: [sentence(0, 'same'), sentence(1)],
  });
  await show(<Stage news={whatIsNew(brief, changed)} />, 'en');
  expect(find('h2').textContent).toMatch(/^New since/);
  expect(find('.standing').textContent).toBe('1 paragraph new, headline changed');
  expect(all('.fresh li')).toHaveLength(1);
});

test('nothing new is an honest answer, with the place where it was read', async () => {
  await show(<Stage news={whatIsNew(brief, novelty({ reprintOf: { article: place, contained: 1 } }))} />);
  expect(find('h2').textContent).toBe('Hier steht nichts, was du nicht schon gelesen hast');
  expect(find('.standing').textContent).toBe(`Gelesen bei north.example am 27. Nov.${year}`);
  expect(all('.fresh li')).toEqual([]);
  await expectAccessible();
});

test('where one article of the story is known, it says so; where none is, it says nothing', async () => {
  const one = novelty({ earlier: [place], sentences: [sentence(0), sentence(1)], newBlocks: [0, 1] });
  await show(<Stage news={whatIsNew(brief, one)} />);
  expect(find('.standing').textContent).toBe('Verglichen mit dem einen Artikel, den du dazu gelesen hast.');
  await show(<Stage news={whatIsNew(brief, novelty({ sentences: [sentence(0), sentence(1)], newBlocks: [0, 1] }))} />);
  expect(all('.news')).toEqual([]);
});

test('two versions stand side by side with what went and what came marked', async () => {
  const version = (hash: string, text: string, at: number) => ({
    hash,
    readAt: [at],
    article: briefOf({ title: 'Brand', text }).article,
  });
  const versions = [
    version('a', 'Zwei Menschen sind verletzt.', read),
    version('b', 'Drei Menschen sind verletzt.', read + 1000),
  ];
  await show(
    <main>
      <h1>Lede</h1>
      <h2>Brand</h2>
      <Changes versions={versions} />
    </main>,
  );
  await click(control('Fassungen vergleichen'));
  await vi.waitFor(async () => {
    await settled(() => {});
    expect(find('del').textContent).toContain('Zwei');
  });
  expect(find('ins').textContent).toContain('Drei');
  expect(all('.version').map((side) => side.textContent?.includes('Menschen sind verletzt.'))).toEqual([true, true]);
  await expectAccessible();
});

test('one text on several sites is one entry; the others fold out', async () => {
  const entry = (id: number, sameText?: number): HistoryEntry => ({
    id,
    url: `https://s${id}.example/`,
    title: `Titel ${id}`,
    site: `s${id}.example`,
    lang: 'de',
    readAt: [read],
    lastReadAt: read,
    actors: [],
    starred: false,
    access: 'full',
    genre: 'story',
    ...(sameText === undefined ? {} : { sameText }),
  });
  const { entries, others } = foldReprints([entry(4, 1), entry(3), entry(2, 1), entry(1, 1)]);
  expect(entries.map(({ id }) => id)).toEqual([4, 3]);
  await show(
    <main>
      <h1>Lede</h1>
      <Reprints entries={others.get(4)} />
    </main>,
  );
  expect(find('summary').textContent).toBe('Auch auf 2 anderen Seiten gelesen');
  expect(all('.reprints a').map((link) => link.getAttribute('href'))).toEqual(['#/article/2', '#/article/1']);
  await expectAccessible();
});
