// What a date is to its story, and how much a reader wants it: precise, in the lead, repeated, near, somebody does something on it. Weights set by hand.
import type { Article, Grain, KeyDate } from '../types.ts';
import { dayNumber } from './calendar.ts';
import { publicationDay } from './context.ts';
import type { Loaded } from './packs.ts';
import { isSaying } from './saying.ts';
import type { Sighting } from './sightings.ts';
import type { Telling } from './telling.ts';
import { evidenceIn, isGuessed } from './tense.ts';

export type Why = NonNullable<KeyDate['why']>;

const PRECISION: Partial<Record<Grain, number>> = {
  day: 1,
  weekend: 0.9,
  week: 0.6,
  month: 0.7,
  quarter: 0.6,
  season: 0.5,
  half: 0.4,
  year: 0,
};
/** A time of day is as precise as a day. */
const TIMED = 1;
/** "before Easter" names a day, but mostly means about then. */
const HOLIDAY = 0.5;

const WEIGHT = {
  precision: 2,
  headline: 1,
  lead: 1,
  early: 0.6,
  repeated: 0.4,
  acted: 0.2,
  verb: 0.3,
  quoted: -0.5,
  guessed: -0.8,
  before: -0.4,
  said: -2,
  far: -0.6,
};
/** What comes next and what the story is about stand before what led to it. */
const WORTH: Record<Why, number> = { next: 1, main: 1, background: 0 };

/** Blocks that tell what the story is about: the title, the lead and what follows it. */
const LEAD = 1;
/** Days before publication that a story is likely to be about. */
const RECENT = 7;
/** Days from which on a month or a year in the lead is history. */
const OLD = 60;

/** Why a reader wants the date of these sightings, and a score, comparable within one article. */
export function judge(
  group: Sighting[],
  article: Article,
  telling: Telling,
  loaded: Loaded,
): { why: Why; score: number } {
  const judged = group.map((sighting) => {
    const why = whyOf(sighting, telling);
    return { why, score: single(sighting, article, telling, loaded) + WORTH[why] };
  });
  const best = judged.reduce((a, b) => (b.score > a.score ? b : a));
  return { why: best.why, score: best.score + WEIGHT.repeated * Math.log2(group.length) };
}

function whyOf(sighting: Sighting, telling: Telling): Why {
  const { mention, span, words, distance, published } = sighting;
  const { pluperfect } = telling;
  const day = publicationDay(published);
  if (day === undefined) return span.block <= LEAD ? 'main' : 'background';
  if (isSaying(sighting, telling)) return 'background';
  if (distance > 0) return 'next';
  const isDay = mention.grain === 'day' || PRECISION[mention.grain] === undefined || mention.grain === 'weekend';
  const ago = day - dayNumber(mention.to!);
  if (words.part.some((word) => pluperfect.has(word))) return span.block < 0 || ago <= 1 ? 'main' : 'background';
  if (span.block <= LEAD && (isDay || ago < OLD)) return 'main';
  return isDay && ago <= RECENT ? 'main' : 'background';
}

function single(sighting: Sighting, article: Article, telling: Telling, loaded: Loaded): number {
  const { mention, span, words, around, actors, distance, quoted } = sighting;
  const precision = mention.rule === 'holiday' ? HOLIDAY : (PRECISION[mention.grain] ?? TIMED);
  const { past, future } = evidenceIn(around.part, loaded);
  return (
    WEIGHT.precision * precision +
    place(span.block, article.blocks.length) +
    (actors.length > 0 ? WEIGHT.acted : 0) +
    (past + future > 0 ? WEIGHT.verb : 0) +
    (quoted ? WEIGHT.quoted : 0) +
    (isGuessed(sighting, loaded) ? WEIGHT.guessed : 0) +
    (distance <= 0 && words.part.some((word) => telling.pluperfect.has(word)) ? WEIGHT.before : 0) +
    (isSaying(sighting, telling) ? WEIGHT.said : 0) +
    WEIGHT.far * Math.log10(1 + Math.abs(distance) / 30)
  );
}

function place(block: number, blocks: number): number {
  if (block < 0) return WEIGHT.headline;
  return block === 0 ? WEIGHT.lead : WEIGHT.early * (1 - block / blocks);
}
