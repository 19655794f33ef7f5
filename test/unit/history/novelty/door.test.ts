// The door `novelty`: the same text elsewhere, what changed at an address, and honest answers.
import { describe, expect, test } from 'vitest';
import type { Brief } from '../../../../lib/types.ts';
import { briefOf } from '../briefs.ts';
import { freshHistory } from '../database.ts';

const PARAGRAPHS = [
  'The harbour of Riverton was closed on Monday after a crane fell onto two empty barges, the port authority said.',
  'Nobody was hurt, but the entrance will stay blocked for at least ten days while divers clear the wreck.',
  'Shipping companies are sending their freight through Port Aldine, which lies some sixty kilometres further north.',
  'Mayor Ada Quill promised that the town would help the dockers whose shifts were cancelled without notice.',
];
const FRESH =
  'Investigators found that a worn steel cable had been reported twice in spring, and that nobody replaced it.';
const wire = (site: string, text: string[] = PARAGRAPHS, title = 'Crane closes harbour'): Brief =>
  briefOf({ site, url: `https://${site}/crane`, title, text });

describe('the same text elsewhere', () => {
  test('is found with the place where it was read, and the paragraphs that are new', async () => {
    const history = await freshHistory();
    const first = await history.save(wire('north.example'), { readAt: 1000 });
    const again = wire('south.example', [PARAGRAPHS[0]!, FRESH, ...PARAGRAPHS.slice(1)], 'Harbour shut');
    await history.save(again, { readAt: 2000 });
    const novelty = await history.novelty(again);
    expect(novelty?.reprintOf?.article).toMatchObject({ id: first.id, site: 'north.example', readAt: 1000 });
    expect(novelty?.reprintOf?.contained).toBeGreaterThan(0.7);
    expect(novelty?.newBlocks).toEqual([1]);
    expect(novelty?.sentences.filter(({ known }) => !known).map(({ span }) => span.block)).toEqual([1]);
  });

  test('a verbatim repeat has nothing new, and the first of the two is no repeat', async () => {
    const history = await freshHistory();
    const first = await history.save(wire('north.example'), { readAt: 1000 });
    const second = await history.save(wire('south.example'), { readAt: 2000 });
    const repeat = await history.novelty(second.id);
    expect(repeat).toMatchObject({ newBlocks: [], reprintOf: { contained: 1 } });
    expect(repeat?.sentences.map(({ known, adds }) => [known?.how, adds])).toEqual(PARAGRAPHS.map(() => ['same', []]));
    const original = await history.novelty(first.id);
    expect(original?.reprintOf).toBeUndefined();
    expect(original?.earlier).toEqual([]);
    expect(original?.newBlocks).toEqual([0, 1, 2, 3]);
  });

  test('a passage that stands in many unrelated articles makes no reprint', async () => {
    const history = await freshHistory();
    const passage =
      'This newsroom is paid for by its readers. It belongs to nobody but a foundation that was set up in 1971 and has never asked its editors for anything. If you would like to support what we do, you can join us on our website or in any of our shops at any time of the day.';
    const other = (i: number) =>
      briefOf({
        title: `Notes ${i}`,
        text: [
          `Number ${i} of the series about ${'gardens bridges owls tax law chess opera soil rivers kites'.split(' ')[i]} begins ${i} days late. ${Array.from({ length: 45 }, (_, j) => `word${i}x${(j * 7) % 31}`).join(' ')}.`,
          passage,
        ],
      });
    for (let i = 0; i < 9; i++) await history.save(other(i), { readAt: i });
    const last = await history.save(other(9), { readAt: 100 });
    expect((await history.novelty(last.id))?.reprintOf).toBeUndefined();
  });

  test('forgetting one of two reprints leaves the other, and undo brings the first back', async () => {
    const history = await freshHistory();
    const first = await history.save(wire('north.example'), { readAt: 1000 });
    const second = await history.save(wire('south.example'), { readAt: 2000 });
    const undo = await history.forget({ ids: [first.id] });
    expect((await history.get(second.id))?.site).toBe('south.example');
    expect((await history.novelty(second.id))?.reprintOf).toBeUndefined();
    await undo();
    expect((await history.novelty(second.id))?.reprintOf?.article.site).toBe('north.example');
  });
});

describe('the same address, read again', () => {
  test('with another text: the sentences that came and went, the headline among them', async () => {
    const history = await freshHistory();
    const { id } = await history.save(wire('north.example'), { readAt: 1000 });
    const update = wire(
      'north.example',
      [PARAGRAPHS[0]!, FRESH, PARAGRAPHS[1]!.replace('ten days', 'fourteen days'), PARAGRAPHS[3]!],
      'Cable was worn',
    );
    await history.save(update, { readAt: 2000 });
    for (const which of [id, update]) {
      const { previous, reprintOf, newBlocks } = (await history.novelty(which))!;
      expect(reprintOf).toBeUndefined();
      expect(newBlocks).toEqual([1]);
      expect(previous?.readAt).toBe(1000);
      expect(previous?.added.map(({ block }) => block)).toEqual([-1, 1, 2]);
      expect(previous?.removed).toEqual(['Crane closes harbour', PARAGRAPHS[1], PARAGRAPHS[2]]);
    }
  });

  test('with the same text says when it was read before', async () => {
    const history = await freshHistory();
    await history.save(wire('north.example'), { readAt: 1000 });
    await history.save(wire('north.example'), { readAt: 2000 });
    expect(await history.novelty(wire('north.example'))).toMatchObject({ readBefore: 1000, earlier: [] });
    expect((await history.novelty(wire('north.example')))?.previous).toBeUndefined();
  });
});

test('an article that is not there has no novelty; one of which nothing is known compares with nothing', async () => {
  const history = await freshHistory();
  expect(await history.novelty(17)).toBeUndefined();
  expect(await history.novelty(wire('north.example'))).toMatchObject({ earlier: [], newBlocks: [0, 1, 2, 3] });
});
