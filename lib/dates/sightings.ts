// Where an article speaks of a date of the calendar: the mention, the clause of its event, who acts in it.

import { splitSentences } from '../language/index.ts';
import { type Actor, type Article, type DateMention, KICKER_BLOCK, type Span, textOf } from '../types.ts';
import { dayNumber } from './calendar.ts';
import { clauseAround, type Range } from './clause.ts';
import { publicationDay } from './context.ts';
import { intervalOf } from './edtf.ts';
import { find, type Memory } from './find.ts';
import { CLASSES } from './pack.ts';
import type { Loaded } from './packs.ts';
import { partAround, quotationsIn, sentenceAround, wordsOf } from './passage.ts';
import { CHANGED } from './resolve.ts';
import { isStamp } from './stamp.ts';
import { type Telling, tellingIn } from './telling.ts';
import { evidenceIn } from './tense.ts';

export interface Sighting {
  mention: DateMention;
  /** The text of its block. */
  text: string;
  span: Span;
  /** The clause of the event. */
  sentence: Span;
  /** The sentence, and the part of it that holds the mention. */
  whole: Range;
  part: Range;
  /** Both without the mention, and their words in small letters. */
  around: { sentence: string; part: string };
  words: { sentence: string[]; part: string[] };
  quoted: boolean;
  /** Something that happens again and again is told beside it. */
  recurring: boolean;
  /** What the whole story knows. */
  story: { introduces: (name: string) => boolean };
  /** Keys of the actors in that clause. */
  actors: string[];
  /** ISO 8601: what relative dates were counted from. */
  published: string | undefined;
  /** Days from publication to its first day, negative before it; 0 where publication is unknown. */
  distance: number;
}

/** No story tells more dates; what comes after them is a table. */
const ENOUGH = 400;
/** Nobody reads as far in one text, UTF-16 units. */
const FAR = 200_000;

/**
 * In reading order: kicker, title, blocks; no more than a bounded number. Durations, vague references, decades, centuries, datelines
 * and stamps are none.
 */
export function sightings(article: Article, pack: Loaded, actors: Actor[]): Sighting[] {
  const found: Sighting[] = [];
  const telling = tellingIn(article.lang);
  const actorsIn = byBlock(actors);
  const story = { introduces: (name: string) => introduces(article, name, pack) };
  let memory: Memory = {};
  let { published } = article;
  let read = 0;
  for (let block = KICKER_BLOCK; block < article.blocks.length && found.length < ENOUGH && read < FAR; block++) {
    const text = textOf(article, block).slice(0, FAR - read);
    read += text.length;
    const postedAt = article.blocks[block]?.postedAt;
    if (postedAt !== undefined) {
      // Each entry of a live blog is a text of its own, counted from its own day.
      memory = {};
      published = publicationDay(postedAt) === undefined ? article.published : postedAt;
    }
    const modified = postedAt === undefined ? article.modified : undefined;
    const mentions = find(text, pack, published, memory, modified);
    const dates = joined(text, mentions.filter(isCalendar), pack).slice(0, ENOUGH - found.length);
    if (dates.length === 0) continue;
    const quotations = quotationsIn(text);
    const recurrences = mentions.filter((mention, i) => recurs(text, mention, mentions[i - 1], pack));
    const sentences = splitSentences(text, article.lang);
    let at = 0;
    for (const mention of dates) {
      const whole = sentenceAround(text, sentences, at, mention);
      at = whole.at;
      if (isStamp(text, mention, pack)) continue;
      const part = partAround(text, whole, mention);
      const around = { sentence: without(text, whole, mention), part: without(text, part, mention) };
      const words = { sentence: wordsOf(around.sentence), part: wordsOf(around.part) };
      const countedFrom = isOfChange(mention, around.part, published, modified, pack) ? modified : published;
      const sentence = { block, ...clauseAround(text, whole, mention, telling) };
      found.push({
        mention,
        text,
        span: { block, start: mention.start, end: mention.end },
        sentence,
        whole,
        part,
        around,
        words,
        quoted: quotations.some(({ start, end }) => start < mention.start && mention.end < end),
        recurring:
          isHabit(words.part, telling) ||
          (recurrences.some((set) => isWithin(set, part)) && !isBound(text, mention, telling)),
        story,
        actors: (actorsIn.get(block) ?? [])
          .filter(({ span }) => isWithin(span, sentence))
          .map(({ key }) => key)
          .filter(isFirst),
        published: countedFrom,
        distance: dayNumber(mention.from!) - (publicationDay(countedFrom) ?? dayNumber(mention.from!)),
      });
    }
  }
  return found;
}

/** So many blocks introduce those a story is about. */
const INTRODUCTION = 30;

/** Whether the story gives the full name of one called so: "Donald Trump". */
function introduces({ title, blocks }: Article, name: string, { lexicon }: Loaded): boolean {
  const full = new RegExp(`(\\p{Lu}\\p{Ll}+) ${name}(?!\\p{L})`, 'u');
  return [title, ...blocks.slice(0, INTRODUCTION).map(({ text }) => text)].some((text) => {
    const first = full.exec(text)?.[1]?.toLowerCase();
    return first !== undefined && !lexicon.has(first);
  });
}

/** A weekday of the past that came after publication: it was told when the page was changed. */
function isOfChange(
  { rule, from }: DateMention,
  words: string,
  published: string | undefined,
  modified: string | undefined,
  pack: Loaded,
): boolean {
  const [day, changed] = [publicationDay(published), publicationDay(modified)];
  if (day === undefined || changed === undefined || rule !== 'weekday') return false;
  const at = dayNumber(from!);
  if (at <= day || at > changed || changed - day > CHANGED) return false;
  const { past, future } = evidenceIn(words, pack);
  return past > future;
}

/** The stretch without the mention itself. */
function without(text: string, { start, end }: Range, mention: Range): string {
  return `${text.slice(start, mention.start)} ${text.slice(mention.end, end)}`;
}

function byBlock(actors: Actor[]): Map<number, { key: string; span: Span }[]> {
  const blocks = new Map<number, { key: string; span: Span }[]>();
  for (const { key, mentions } of actors) {
    for (const span of mentions) {
      const known = blocks.get(span.block);
      if (known) known.push({ key, span });
      else blocks.set(span.block, [{ key, span }]);
    }
  }
  return blocks;
}

const isFirst = <T>(value: T, i: number, values: T[]): boolean => values.indexOf(value) === i;

const isWithin = (inner: Range, outer: Range): boolean => inner.start >= outer.start && inner.end <= outer.end;

const isHabit = (words: string[], { habit }: Telling): boolean => words.some((word) => habit.has(word));

/** A SET, but not what a noun is ("would report annual results on 3 March") and no rate ("three days per week"). */
function recurs(
  text: string,
  { type, rule, start, end }: DateMention,
  before: DateMention | undefined,
  pack: Loaded,
): boolean {
  if (type !== 'SET' || (before?.type === 'DURATION' && start - before.end <= 1)) return false;
  const next = /^ (\p{Ll}\p{L}{0,20})/u.exec(text.slice(end, end + 24))?.[1];
  return rule !== 'frequency' || next === undefined || isOf(CLASSES.preposition, next, pack);
}

/** "daily until 3 March": where it begins or ends. */
function isBound(text: string, { start }: DateMention, { onward }: Telling): boolean {
  return onward.has(wordsOf(text.slice(Math.max(0, start - JOINT), start)).at(-1) ?? '');
}

/** Readings that name no day of their own: "um 22 Uhr", "am Abend", "the year". */
const DAYLESS = new Set(['clock', 'clock-bare', 'clock-colon', 'clock-first', 'noon', 'day-part', 'definite']);

function isCalendar({ type, from, grain, rule }: DateMention): boolean {
  if (from === undefined || grain === 'decade' || grain === 'century' || DAYLESS.has(rule)) return false;
  return type === 'DATE' || type === 'TIME';
}

/** "vom 3. bis 5. März" is one date that lasts, "Freitag (24. Mai)" one day. */
function joined(text: string, mentions: DateMention[], pack: Loaded): DateMention[] {
  const result: DateMention[] = [];
  for (const mention of mentions) {
    const last = result.at(-1);
    if (last && continues(text, last, mention, pack)) {
      const [from, to] = [last.from!, mention.to!];
      const edtf = intervalOf(dayNumber(from), dayNumber(to));
      result[result.length - 1] = {
        ...last,
        end: mention.end,
        text: text.slice(last.start, mention.end),
        from,
        to,
        edtf,
        direction: mention.direction === last.direction ? last.direction : 'present',
      };
    } else if (last && isNamedBefore(text, last, mention)) {
      result[result.length - 1] = { ...mention, start: last.start, text: text.slice(last.start, mention.end) };
    } else result.push(mention);
  }
  return result;
}

/** "am Freitag (24. Mai)": the weekday only names the day behind it. */
function isNamedBefore(text: string, last: DateMention, mention: DateMention): boolean {
  if (last.rule !== 'weekday' || mention.grain !== 'day' || mention.rule === 'weekday') return false;
  return /^,?\s\(?(?:den |dem |the )?$/.test(text.slice(last.end, mention.start).slice(0, JOINT));
}

/** Between the two stand so few characters. */
const JOINT = 24;

function continues(text: string, last: DateMention, mention: DateMention, pack: Loaded): boolean {
  if (last.grain !== mention.grain || last.from! >= mention.from! || mention.start - last.end > JOINT) return false;
  const between = text.slice(last.end, mention.start).trim().toLowerCase();
  const [word = '', ...rest] = between.split(' ');
  if (/^[-–—]$/.test(between)) return true;
  if (rest.length < 2 && isOf(CLASSES.until, word, pack)) return true;
  if (rest.length > 0 || !isOf(CLASSES.and, word, pack)) return false;
  // "am 2. und 3. Dezember", "zwischen 2021 und 2023"
  const before = wordsOf(text.slice(Math.max(0, last.start - JOINT), last.start)).at(-1) ?? '';
  return (
    (last.grain === 'day' && dayNumber(mention.from!) === dayNumber(last.to!) + 1) || isOf(CLASSES.from, before, pack)
  );
}

const isOf = (cls: string, word: string, { lexicon }: Loaded): boolean =>
  lexicon.get(word)?.some((entry) => entry.cls === cls) === true;
