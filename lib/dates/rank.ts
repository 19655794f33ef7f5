// How much a reader wants a date: precise, in the lead, repeated, near or ahead, somebody does something on it. Weights set by hand on own judgement.
import type { Article, DateMention, Grain } from '../types.ts';
import { TITLE_BLOCK } from '../types.ts';
import type { Loaded } from './packs.ts';

/** One mention of a date with what stands around it. */
export interface Sighting {
  mention: DateMention;
  block: number;
  /** The words of the event's clause. */
  clause: string;
  /** Whether an actor of the article stands in the clause. */
  acted: boolean;
  /** Days from publication, negative before it; 0 where publication is unknown. */
  distance: number;
}

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

const WEIGHT = {
  precision: 2,
  title: 1,
  lead: 1,
  early: 0.6,
  repeated: 0.5,
  ahead: 0.8,
  acted: 0.3,
  verb: 0.3,
  background: -1.5,
  far: -0.5,
};

/** A score for the date of these mentions; comparable within one article. */
export function score(sightings: Sighting[], article: Article, pack: Loaded): number {
  const best = Math.max(...sightings.map((sighting) => single(sighting, article, pack)));
  return best + WEIGHT.repeated * Math.log2(sightings.length);
}

function single({ mention, block, clause, acted, distance }: Sighting, article: Article, pack: Loaded): number {
  const words = clause.toLowerCase().match(/\p{L}+/gu) ?? [];
  const precision = mention.rule === 'holiday' ? 0.5 : (PRECISION[mention.grain] ?? (mention.type === 'TIME' ? 1 : 0));
  return (
    WEIGHT.precision * precision +
    (block === TITLE_BLOCK
      ? WEIGHT.title
      : block <= 0
        ? WEIGHT.lead
        : WEIGHT.early * (1 - block / article.blocks.length)) +
    (mention.direction === 'future' ? WEIGHT.ahead : 0) +
    (acted ? WEIGHT.acted : 0) +
    (words.some((word) => isVerb(word, pack)) ? WEIGHT.verb : 0) +
    (words.some((word) => pack.lists.background.has(word)) ? WEIGHT.background : 0) +
    WEIGHT.far * Math.log10(1 + Math.abs(distance) / 30)
  );
}

function isVerb(word: string, { pack, lexicon }: Loaded): boolean {
  return pack.past?.test(word) === true || lexicon.get(word)?.some(({ cls }) => cls === 'x') === true;
}
