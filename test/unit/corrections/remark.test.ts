// Remarks merge: whatever the order and however often, the last word on each thing stands.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factOf, mergedRemarks, saidIn, tagKey } from '../../../lib/corrections/remark.ts';
import { readRemark, readRuleRemark, readSaying } from '../../../lib/schema/remark.ts';
import type { Remark, Saying } from '../../../lib/types.ts';

const sayings: Saying[] = [
  { kind: 'no-name', key: 'person:kern, ida', name: 'Ida Kern' },
  { kind: 'minor-name', key: 'person:kern, ida', name: 'Ida Kern' },
  { kind: 'other-person', key: 'person:kern, ida', name: 'Ida Kern', role: 'mayor' },
  { kind: 'wrong-day', edtf: '2026-03-03', words: 'Tuesday', clause: 'On Tuesday.', day: '2026-03-04' },
  { kind: 'minor-date', edtf: '2026-03-03', words: 'Tuesday', clause: 'On Tuesday.' },
  { kind: 'minor-sentence', text: 'Boats follow.' },
  { kind: 'note', text: 'Ask Ida.' },
  { kind: 'note', text: 'Ask Jan.' },
  { kind: 'tag', text: 'Straße' },
  { kind: 'tag', text: 'strasse' },
];

const remark = fc
  .tuple(fc.constantFrom(...sayings), fc.nat(3), fc.boolean())
  .map(([said, at, isGone]): Remark => ({ fact: factOf(said), at, ...(isGone ? {} : { said }) }));
const remarks = fc.array(remark, { maxLength: 12 });

test('merging is one for all orders, groups and repetitions', () => {
  fc.assert(
    fc.property(remarks, remarks, remarks, (a, b, c) => {
      const all = mergedRemarks(mergedRemarks(a, b), c);
      expect(mergedRemarks(c, mergedRemarks(b, a))).toEqual(all);
      expect(mergedRemarks(all, b)).toEqual(all);
      expect(new Set(all.map(({ fact }) => fact)).size).toBe(all.length);
    }),
  );
});

test('of one name one thing holds, of a note the last, and a tag is one however it is written', () => {
  const said = sayings.map((each, at): Remark => ({ fact: factOf(each), at, said: each }));
  expect(saidIn(mergedRemarks([], said))).toEqual({
    corrections: [sayings[2], sayings[4], sayings[5]],
    note: 'Ask Jan.',
    tags: ['strasse'],
  });
  expect(tagKey('  Große  FRAGE ')).toBe(tagKey('grosse frage'));
});

test('what was taken back does not come back with an older word', () => {
  const [said] = sayings as [Saying];
  const fact = factOf(said);
  expect(saidIn(mergedRemarks([{ fact, at: 2 }], [{ fact, at: 1, said }])).corrections).toEqual([]);
});

test.each(sayings)('$kind comes through whole, and nothing else does', (said) => {
  const remark = { fact: factOf(said), at: 5, said };
  expect(readRemark(JSON.parse(JSON.stringify({ ...remark, more: 1 })))).toEqual(remark);
  for (const other of [{ ...said, kind: 'x' }, { kind: said.kind }, [], null, 'x'])
    expect(readRemark({ ...remark, said: other })).toBeUndefined();
  expect(readRemark({ ...remark, fact: `${remark.fact} x` })).toBeUndefined();
  expect(readRemark({ ...remark, at: -1 })).toBeUndefined();
});

test('a rule is about a name; notes, tags and days are none', () => {
  for (const said of sayings)
    expect(readRuleRemark({ fact: factOf(said), at: 1, said }) !== undefined).toBe(
      said.kind === 'no-name' || said.kind === 'minor-name',
    );
});

test('a tag is one line and no blank; a day is one of the calendar', () => {
  expect(readSaying({ kind: 'tag', text: ' a \n b ' })).toEqual({ kind: 'tag', text: 'a b' });
  expect(readSaying({ kind: 'tag', text: ' \n ' })).toBeUndefined();
  expect(readSaying({ ...sayings[3], day: '2026-02-30' })).not.toHaveProperty('day');
});
