// What two devices know together does not depend on how it reached them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressMark } from '../../../lib/sync/address-mark.ts';
import type { Change, VersionChange } from '../../../lib/sync/change.ts';
import { readChange } from '../../../lib/sync/change.ts';
import { merge, mergeAll, normal } from '../../../lib/sync/merge.ts';
import { type Stamp, stampAfter, stampOf, timeIn } from '../../../lib/sync/stamp.ts';
import { briefOf } from '../history/briefs.ts';

const URLS = ['https://a.example/1', 'https://a.example/2'];
const DEVICES = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc'];

const stamp = fc
  .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 2 }), fc.constantFrom(...DEVICES))
  .map(([time, counter, device]) => stampOf(time, counter, device));

/** As devices write them: a text comes under the last stamp of its readings. */
const version = (url: string) =>
  fc
    .record({
      hash: fc.constantFrom('', 'a1', 'b2'),
      read: fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), stamp), { minLength: 1, maxLength: 4 }),
      words: fc.option(fc.constantFrom('One.', 'Two.')),
    })
    .map(({ hash, read, words }): VersionChange => {
      const at = read.map(([, stamp]) => stamp).reduce((a, b) => (a > b ? a : b));
      return { hash, read, ...(words === null ? {} : { text: { at, brief: briefOf({ url, text: words }) } }) };
    });
const change = fc.constantFrom(...URLS).chain((url) =>
  fc
    .record({
      versions: fc.array(version(url), { maxLength: 3 }),
      removed: fc.option(stamp),
      star: fc.option(fc.record({ at: stamp, value: fc.boolean() })),
    })
    .map(
      ({ versions, removed, star }): Change => ({
        key: addressMark(url),
        versions,
        ...(removed === null ? {} : { removed }),
        ...(star === null ? {} : { star }),
      }),
    ),
);
const changes = fc.array(change, { minLength: 1, maxLength: 8 });
const known = (all: readonly Change[]) => mergeAll(all).sort((a, b) => (a.key < b.key ? -1 : 1));

test('deliveries shuffled and repeated tell the same', () => {
  const deliveries = changes.chain((sent) =>
    fc.record({
      sent: fc.constant(sent),
      first: fc.shuffledSubarray(sent, { minLength: sent.length }),
      again: fc.shuffledSubarray(sent),
    }),
  );
  fc.assert(
    fc.property(deliveries, ({ sent, first, again }) => {
      expect(known([...first, ...again])).toEqual(known(sent));
    }),
    { numRuns: 2000 },
  );
});

test('a delivery cut anywhere, and what was merged before it, add up to the whole', () => {
  const cut = changes.chain((sent) => fc.record({ sent: fc.constant(sent), at: fc.nat({ max: sent.length }) }));
  fc.assert(
    fc.property(cut, ({ sent, at }) => {
      const [early, late] = [mergeAll(sent.slice(0, at)), mergeAll(sent.slice(at))];
      expect(known([...late, ...early])).toEqual(known(sent));
      // The cut-off rest comes a second time with what was there already.
      expect(known([...early, ...sent])).toEqual(known(sent));
    }),
    { numRuns: 1000 },
  );
});

test('merging is commutative, associative and idempotent', () => {
  const key = addressMark(URLS[0]!);
  const same = change.map((each) => ({ ...each, key }));
  fc.assert(
    fc.property(same, same, same, (a, b, c) => {
      expect(merge(a, b)).toEqual(merge(b, a));
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      expect(merge(normal(a), a)).toEqual(normal(a));
    }),
    { numRuns: 2000 },
  );
});

test('what is merged is read back from its text as it is', () => {
  fc.assert(
    fc.property(change, (each) => {
      const merged = normal(each);
      expect(readChange(JSON.parse(JSON.stringify(merged)))).toEqual(merged);
    }),
    { numRuns: 300 },
  );
});

const [laptop, desktop] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'];
const URL = 'https://a.example/1';
const DAY = 86_400_000;
const read = (time: number, at: Stamp, words = 'The text.'): Change => ({
  key: addressMark(URL),
  versions: [{ hash: 'a1', read: [[time, at]], text: { at, brief: briefOf({ url: URL, text: words }) } }],
});
const removal = (removed: Stamp): Change => ({ key: addressMark(URL), removed, versions: [] });
const times = (change: Change) => change.versions.flatMap(({ read }) => read.map(([time]) => time));

test('a removal holds, also against a device that comes back after a year with what it read before', () => {
  const [old, gone] = [stampOf(DAY, 0, laptop), stampOf(200 * DAY, 0, desktop)];
  expect(merge(read(DAY, old), removal(gone))).toEqual(removal(gone));
});

test('an article that is read again after its removal is there, with that reading alone', () => {
  const gone = stampOf(2 * DAY, 0, desktop);
  const again = stampOf(3 * DAY, 0, laptop);
  const all = [read(DAY, stampOf(DAY, 0, laptop)), removal(gone), read(3 * DAY, again, 'A new text.')];
  const [merged] = mergeAll(all);
  expect(times(merged!)).toEqual([3 * DAY]);
  expect(merged!.versions[0]?.text?.brief.article.blocks[0]?.text).toBe('A new text.');
});

test('clocks that are wrong by days: what was done in the knowledge of a removal or a star counts after it', () => {
  // The desktop is nine days ahead. The laptop has merged what it did, and goes by its own clock again.
  const ahead = stampOf(10 * DAY, 5, desktop);
  const next = stampAfter(ahead, DAY, laptop);
  expect(next > ahead).toBe(true);
  expect(timeIn(next)).toBe(10 * DAY);
  expect(times(merge(removal(ahead), read(DAY, next)))).toEqual([DAY]);
  const starred = { key: addressMark(URL), versions: [], star: { at: ahead, value: true } };
  const unstarred = { key: addressMark(URL), versions: [], star: { at: next, value: false } };
  expect(merge(unstarred, starred).star?.value).toBe(false);
});

test('a clock never goes back, and a counter that is full goes on in the next millisecond', () => {
  fc.assert(
    fc.property(stamp, fc.nat({ max: 20 }), fc.constantFrom(...DEVICES), (last, now, device) => {
      expect(stampAfter(last, now, device) > last).toBe(true);
    }),
  );
  const full = stampOf(5, 36 ** 4 - 1, laptop);
  expect(stampAfter(full, 3, laptop)).toBe(stampOf(6, 0, laptop));
});
