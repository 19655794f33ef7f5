// Years, decades, and years that span two: "2019", "the 1990s", "2014/15".
import { toCivil, toDay } from '../calendar.ts';
import { periodAt, yearOf } from '../period.ts';
import type { Reading } from '../reading.ts';
import { edged, isOneOf, type Match, pattern, type Rule } from './rule.ts';

export const yearRules: Rule[] = [
  { name: 'decade', pattern: pattern('{EDGE}d?(?<k>K)[-]?(?<u>[UV])?'), read: decade },
  {
    name: 'decade-after-unit',
    pattern: pattern('{EDGE}d?(?<u>V)(?<k>[KNonyT])'),
    when: (pack) => pack.unitBeforeDecade === true,
    read: decadeAfterUnit,
  },
  {
    name: 'year-before-unit',
    pattern: pattern('{EDGE}(?<y>y)(?<u>U)'),
    when: (pack) => pack.unitAfterYear === true,
    read: (match) => (match.value('u') === 'Y' ? edged(match, yearOf(match.number('y')!)) : undefined),
  },
  { name: 'year', pattern: pattern('{EDGE}(?:d?(?<u>[UV]))?(?<y>y)'), read: year },
  { name: 'years', pattern: pattern('(?:d?(?<u>[UV]))?(?<y>Y)'), read: yearSpan },
];

/** "the 1990s", "der neunziger Jahre"; "in his 30s" is an age. */
function decade(match: Match): Reading | undefined {
  const unit = match.value('u');
  if (unit !== undefined && unit !== 'Y') return undefined;
  const text = match.token('k')!.text;
  const named =
    match.groups.e || match.classOf('k') !== match.context.tokens.classes[match.from] || /^\D?\d{4}|^['’]/.test(text);
  if (unit === undefined && !(text.endsWith('s') && named)) return undefined;
  return edged(match, periodAt('decade', toDay(match.number('k')!, 1, 1)));
}

/** "les années 1970", "anni Settanta", "jaren '70", "lata 90." */
function decadeAfterUnit(match: Match): Reading | undefined {
  const n = match.number('k')!;
  const year = n < 100 ? 1900 + n : n;
  const counted = isOneOf(match.before, 'nN#qk') || /^[&b-]d?y/.test(match.following(3));
  if (match.value('u') !== 'Y' || year % 10 !== 0 || year < 1920 || year > 2100 || counted) return undefined;
  return edged(match, periodAt('decade', toDay(year, 1, 1)));
}

/** A bare number of four digits is a year where its neighbours speak for one, and no count of things. */
function year(match: Match): Reading | undefined {
  const y = match.number('y')!;
  const unit = match.value('u');
  if (unit !== undefined && unit !== 'Y') return undefined;
  if (unit === undefined && !match.groups.e && !isYear(match, y)) return undefined;
  return edged(match, yearOf(y));
}

/** What stands before a count of things, and after one. */
const BEFORE_COUNT = '$*WnN#q';
const AFTER_COUNT = '$%#UVCf§';
/** What leads a year: prepositions, articles, brackets, other years. */
const LEADING = 'pvbz&(/f,-dB';

function isYear(match: Match, y: number): boolean {
  const { before, after, context } = match;
  if (isOneOf(before, BEFORE_COUNT) || isOneOf(after, AFTER_COUNT) || match.following(2) === 'b#') return false;
  // "555-1234" is no year, "2010-2012" is two
  if (before === '-' && context.tokens.classes[match.from - 2] !== 'y') return false;
  const led = isOneOf(before, LEADING);
  if (/^\D/.test(match.token('y')!.text)) return led;
  const { capitalNouns } = context.pack;
  const next = context.tokens.list[match.to];
  const noun = after === (capitalNouns ? 'X' : 'x') && next!.value === '';
  const counted = noun && context.pack.plural?.test(next!.text) === true;
  if (before === 'a' && (noun || y % 100 === 0)) return false;
  // What a story may tell of without saying so: the last hundred years and the next ten.
  const living = Math.abs(y - presentYear(match) + 45) <= 55;
  if (isAttribute(match)) return living;
  const round = y % 50 === 0 && y !== 2000;
  if (round && !(capitalNouns && living && y !== 2000)) return led && !noun && y >= 1400;
  // German gives the year without a preposition: "gewann 2009 Silber". A noun after an older one is counted: "1831 Wortmeldungen".
  if (capitalNouns)
    return (
      y >= (led ? 1000 : 1700) &&
      y <= 2100 &&
      !(noun && (y === 2000 || y < 1400 || (counted && !led && (!living || round))))
    );
  return led && y >= 1200 && (!noun || isOneOf(before, 'pvbzd') || match.preceding(2) === 'y&');
}

/** "a 2012 prison break", "her 2006 campaign", "the mayor's 2016 book": between what leads a noun and the noun. */
function isAttribute({ before, after, from, context: { tokens, pack } }: Match): boolean {
  if (!pack.attributiveYear || (after !== 'x' && after !== 'X')) return false;
  const leader = tokens.list[from - 1]?.text.toLowerCase() ?? '';
  return (
    before === 'k' ||
    before === 'd' ||
    pack.attributiveYear.test(leader) ||
    /'x$/.test(tokens.classes.slice(Math.max(0, from - 2), from))
  );
}

function presentYear({ context: { published } }: Match): number {
  return published === undefined ? 2020 : toCivil(published).y;
}

function yearSpan(match: Match): Reading | undefined {
  const text = match.token('y')!.text;
  const y = Number(text.slice(0, 4));
  const end = Math.floor(y / 100) * 100 + Number(text.slice(5));
  if (y < 1400 || y > 2100 || end <= y || end > y + 20) return undefined;
  return { kind: 'period', period: { ...yearOf(y), narrowed: { from: yearOf(y).from, to: yearOf(end).to } } };
}
