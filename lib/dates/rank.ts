// How much a reader wants a date: precise, in the lead, repeated, near or ahead, somebody does something on it. Weights set by hand.
import type { Article, Grain } from '../types.ts';
import type { Loaded } from './packs.ts';
import type { Sighting } from './sightings.ts';

const PRECISION: Partial<Record<Grain, number>> = {
  day: 1,
  weekend: 0.9,
  week: 0.6,
  month: 0.6,
  quarter: 0.5,
  season: 0.5,
  half: 0.4,
  year: 0.1,
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
  repeated: 0.5,
  ahead: 0.8,
  acted: 0.3,
  verb: 0.3,
  background: -1.5,
  far: -0.5,
};

/** A score for the date of these sightings; comparable within one article. */
export function score(group: Sighting[], article: Article, pack: Loaded): number {
  const best = Math.max(...group.map((sighting) => single(sighting, article, pack)));
  return best + WEIGHT.repeated * Math.log2(group.length);
}

function single({ mention, span, sentence, text, actors, distance }: Sighting, article: Article, pack: Loaded): number {
  const words =
    text
      .slice(sentence.start, sentence.end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const precision = mention.rule === 'holiday' ? HOLIDAY : (PRECISION[mention.grain] ?? TIMED);
  return (
    WEIGHT.precision * precision +
    place(span.block, article.blocks.length) +
    (mention.direction === 'future' ? WEIGHT.ahead : 0) +
    (actors.length > 0 ? WEIGHT.acted : 0) +
    (words.some((word) => isVerb(word, pack)) ? WEIGHT.verb : 0) +
    (words.some((word) => pack.lists.background.has(word)) ? WEIGHT.background : 0) +
    WEIGHT.far * Math.log10(1 + Math.abs(distance) / 30)
  );
}

function place(block: number, blocks: number): number {
  if (block < 0) return WEIGHT.headline;
  return block === 0 ? WEIGHT.lead : WEIGHT.early * (1 - block / blocks);
}

function isVerb(word: string, { pack, lexicon }: Loaded): boolean {
  return pack.past?.test(word) === true || lexicon.get(word)?.some(({ cls }) => cls === 'x') === true;
}
