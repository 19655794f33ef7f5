import { beforeEach, expect, test, vi } from 'vitest';
import { briefOf } from '../history/briefs.ts';

vi.mock('wxt/browser', () => ({ browser: { runtime: { getURL: (path: string) => path } } }));
const { analyse } = await import('../../../lib/extension/analysis.ts');

const TEXTS = [
  'The river bridge at Riverton will stay closed for repairs until the end of June, the town council said on Tuesday.',
  'Mayor Ada Quill told reporters on 3 May 2026 that cracks had been found in two of the four pillars of the bridge.',
  'Drivers have to take the road over the hills, which adds about twenty minutes to the way between both halves of the town.',
  'Shops near the bridge fear for their trade, and the owners of eleven of them have asked the council for help.',
  'The work will cost about four million euros, of which the district pays half, according to a paper seen by the council.',
  'Engineers from the university had warned of the cracks in a report three years ago, but nobody had acted on it.',
  'A ferry is to carry people on foot and on bicycles from next week, free of charge, every ten minutes during the day.',
];
const { article } = briefOf({ text: TEXTS, title: 'Bridge at Riverton closed', published: '2026-05-05' });

beforeEach(() => {
  vi.stubGlobal('fetch', async () => new Response(new Uint8Array([1, 2, 3])));
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

test('with a damaged model file, the rest of the brief is there', async () => {
  const { brief, isModelDamaged } = await analyse(article);
  expect(isModelDamaged).toBe(true);
  expect(brief.summary).not.toEqual([]);
  expect(brief.dates).not.toEqual([]);
  expect(console.error).toHaveBeenCalled();
});

test('what is called off stops before the next step', async () => {
  const work = new AbortController();
  const analysing = analyse(article, work.signal);
  work.abort();
  await expect(analysing).rejects.toThrow('abort');
});

test('others have their turn between the steps of a long article', async () => {
  let turns = 0;
  const timer = setInterval(() => turns++);
  await analyse({ ...article, blocks: Array.from({ length: 60 }, () => article.blocks).flat() });
  clearInterval(timer);
  expect(turns).toBeGreaterThanOrEqual(2);
});
