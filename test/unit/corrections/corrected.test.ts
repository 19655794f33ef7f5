// A brief as the reader has put it right: what was said is so, all else is as the analysis made it.
import { expect, test } from 'vitest';
import { corrected } from '../../../lib/corrections/corrected.ts';
import { clauseOf, wordsOf } from '../../../lib/corrections/date-words.ts';
import type { Actor, Brief, DateCorrection, NameCorrection } from '../../../lib/types.ts';
import { briefOf } from '../history/briefs.ts';

const TEXT = 'Ida Kern opens the canal on Tuesday. Boats follow on Friday.';

function canal(roles: Record<string, string> = {}): Brief {
  const brief = briefOf({
    url: 'https://a.example/canal',
    published: '2026-03-02T08:00:00Z',
    text: TEXT,
    actors: [
      ['person', 'Ida Kern'],
      ['organisation', 'Boats Follow'],
    ],
    dates: ['2026-03-03', '2026-03-06'],
  });
  const role = (actor: Actor) => {
    const text = roles[actor.name];
    return text ? { ...actor, role: { text, span: { block: 0, start: 0, end: 3 } } } : actor;
  };
  const [first, second] = brief.dates as [(typeof brief.dates)[0], (typeof brief.dates)[0]];
  return {
    ...brief,
    actors: brief.actors.map(role),
    dates: [
      {
        ...first,
        sentence: { block: 0, start: 0, end: 36 },
        mentions: [{ block: 0, start: 28, end: 35 }],
        actors: brief.actors.map(({ key }) => key),
        guessed: true,
      },
      { ...second, sentence: { block: 0, start: 37, end: 60 }, mentions: [{ block: 0, start: 53, end: 59 }] },
    ],
    summary: [
      { span: { block: 0, start: 0, end: 36 }, text: TEXT.slice(0, 36), score: 1, antecedent: 'Boats Follow' },
      { span: { block: 0, start: 37, end: 60 }, text: TEXT.slice(37, 60), score: 1 },
    ],
  };
}

const name = (kind: NameCorrection['kind'], of: string, brief = canal()): NameCorrection => {
  const { key, role } = brief.actors.find((actor) => actor.name === of)!;
  return { kind, key, name: of, ...(role ? { role: role.text } : {}) };
};

const date = (brief: Brief, at: number, more: Partial<DateCorrection>): DateCorrection => ({
  kind: 'wrong-day',
  edtf: brief.dates[at]!.edtf,
  words: wordsOf(brief.dates[at]!, brief.article),
  clause: clauseOf(brief.dates[at]!, brief.article),
  ...more,
});

test('what is said of other articles leaves the very same brief', () => {
  const brief = canal();
  const elsewhere = date(brief, 0, { edtf: '2027-01-01', day: '2027-01-02' });
  expect(corrected(brief, [elsewhere, { kind: 'minor-sentence', text: 'Elsewhere.' }], [])).toBe(brief);
});

test('what is no name is nobody: not among the actors, the dates and the meant', () => {
  const { actors, dates, summary } = corrected(canal(), [name('no-name', 'Boats Follow')]);
  expect(actors.map(({ name }) => name)).toEqual(['Ida Kern']);
  expect(dates[0]?.actors).toEqual([actors[0]!.key]);
  expect(summary[0]).not.toHaveProperty('antecedent');
  expect(summary).toHaveLength(2);
});

test('a rule holds in every article, also where the name is taken for something else', () => {
  const rule = name('no-name', 'Boats Follow');
  const brief = canal();
  const otherwise: Brief = {
    ...brief,
    actors: brief.actors.map((actor) =>
      actor.name === rule.name ? { ...actor, type: 'place', key: 'place:b' } : actor,
    ),
  };
  for (const each of [brief, otherwise]) expect(corrected(each, [], [rule]).actors).toHaveLength(1);
});

test('what was said of the article goes before a rule', () => {
  const shown = corrected(canal(), [name('minor-name', 'Ida Kern')], [name('no-name', 'Ida Kern')]);
  expect(shown.actors[0]).toMatchObject({ name: 'Ida Kern', prominent: false });
});

test('a name that is not important stays, behind the others', () => {
  expect(corrected(canal(), [name('minor-name', 'Ida Kern')]).actors.map(({ prominent }) => prominent)).toEqual([
    false,
    true,
  ]);
});

test('another person of the name has a key of their own, here and wherever the office is the same', () => {
  const mayor = canal({ 'Ida Kern': 'mayor' });
  const said = name('other-person', 'Ida Kern', mayor);
  const [here] = corrected(mayor, [said]).actors;
  expect(here?.key).not.toBe(said.key);
  expect(corrected(mayor, [said]).dates[0]?.actors[0]).toBe(here?.key);
  const elsewhere = canal({ 'Ida Kern': 'former mayor' });
  expect(corrected(elsewhere, [], [said]).actors[0]?.key).toBe(here?.key);
  for (const roles of [{ 'Ida Kern': 'singer' }, {}] as Record<string, string>[])
    expect(corrected(canal(roles), [], [said]).actors[0]?.key).toBe(said.key);
});

test('who is another person and then no name at all is no name, though said of the key that is shown', () => {
  const brief = canal();
  const other = name('other-person', 'Ida Kern');
  const shown = corrected(brief, [other]).actors[0]!;
  const noName: NameCorrection = { kind: 'no-name', key: shown.key, name: shown.name };
  expect(corrected(brief, [other, noName]).actors.map(({ name }) => name)).toEqual(['Boats Follow']);
});

test('a day that was put right is put right once more', () => {
  const brief = canal();
  const first = date(brief, 0, { day: '2026-03-04' });
  const [shown] = corrected(brief, [first]).dates;
  const second = date({ ...brief, dates: [shown!] }, 0, { day: '2026-03-05' });
  expect(corrected(brief, [first, second]).dates[0]?.edtf).toBe('2026-03-05');
});

test('of whom no role is told, the other person is that of this article alone', () => {
  const said = name('other-person', 'Ida Kern');
  const brief = canal();
  const other = { ...brief, article: { ...brief.article, url: 'https://a.example/other' } };
  expect(corrected(other, [said]).actors[0]?.key).not.toBe(corrected(brief, [said]).actors[0]?.key);
});

test('a wrong day becomes the right one, sure, on the right side of today; without one it is gone', () => {
  const brief = canal();
  expect(corrected(brief, [date(brief, 0, { day: '2026-03-01' })]).dates[0]).toMatchObject({
    edtf: '2026-03-01',
    from: '2026-03-01',
    to: '2026-03-01',
    grain: 'day',
    direction: 'past',
    mentions: brief.dates[0]!.mentions,
  });
  expect(corrected(brief, [date(brief, 0, { day: '2026-03-01' })]).dates[0]).not.toHaveProperty('guessed');
  expect(corrected(brief, [date(brief, 0, {})]).dates.map(({ edtf }) => edtf)).toEqual(['2026-03-06']);
});

test('it is that day alone, though the same words tell two', () => {
  const brief = canal();
  const twice = {
    ...brief,
    dates: [brief.dates[0]!, { ...brief.dates[0]!, sentence: { block: 0, start: 0, end: 35 } }],
  };
  expect(corrected(twice, [date(twice, 1, {})]).dates).toEqual([
    expect.objectContaining({ sentence: brief.dates[0]!.sentence }),
  ]);
});

test('it holds after the article was rewritten around it, and no more once the day is read otherwise', () => {
  const brief = canal();
  const said = date(brief, 0, {});
  const before = 'New. ';
  const shift = ({ block, start, end }: { block: number; start: number; end: number }) => ({
    block,
    start: start + before.length,
    end: end + before.length,
  });
  const rewritten: Brief = {
    ...brief,
    article: { ...brief.article, blocks: [{ kind: 'paragraph', text: before + TEXT }] },
    dates: brief.dates.map((each) => ({
      ...each,
      sentence: { block: 0, start: 0, end: 41 },
      mentions: each.mentions.map(shift),
    })),
    summary: [],
  };
  expect(corrected(rewritten, [said]).dates).toHaveLength(1);
  const read = { ...rewritten, dates: rewritten.dates.map((each) => ({ ...each, edtf: '2026-03-10' })) };
  expect(corrected(read, [said])).toBe(read);
});

test('a sentence and a date that are not important are not there', () => {
  const brief = canal();
  const { dates, summary } = corrected(brief, [
    date(brief, 1, { kind: 'minor-date' }),
    { kind: 'minor-sentence', text: brief.summary[0]!.text },
  ]);
  expect([dates.length, summary.map(({ text }) => text)]).toEqual([1, [brief.summary[1]!.text]]);
});
