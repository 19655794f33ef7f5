// Two readings of one page: when the second is asked for, and which of them is believed. Pure; rests on evidence that a test can state.

import { key } from '../text.ts';
import type { Draft } from './draft.ts';
import { statedKind } from './listing.ts';
import type { Line } from './page.ts';
import { isProse } from './prose.ts';

/** What speaks for a reading: of its own text, and beside the page's own description. */
export interface Shape {
  /** Characters. */
  length: number;
  /** Share of the characters that is linked, 0…1. */
  linked: number;
  /** Share of the characters that is running text, 0…1. */
  prose: number;
  /** Whether it holds what the page says of itself in its description. */
  described: boolean;
}

export interface Evidence {
  /** Characters that both readings have, of those that either has, 0…1. */
  agreement: number;
  first: Shape;
  second: Shape;
  /** The reader insists on a page that looks like no story. */
  isForced: boolean;
  /** The page says that it is an article. */
  isStated: boolean;
}

export type Reading = 'first' | 'second';

export interface Choice {
  reading: Reading;
  /** Whether the other reading is so different, and so nearly as good, that the reader should know. */
  isClear: boolean;
}

/** Above this share two readings are one. */
const SAME = 0.8;
const LESS = 0.5;
const LEAST = 250;
const LINKED = 0.3;
const MOSTLY = 0.75;

/** Which of two readings is believed. */
export function weigh({ agreement, first, second, isForced, isStated }: Evidence): Choice {
  if (agreement >= SAME || second.length < LEAST) return { reading: 'first', isClear: true };
  if (first.length < LEAST || isForced) return { reading: 'second', isClear: agreement >= LESS };
  if (second.linked > LINKED && second.linked > first.linked) return { reading: 'first', isClear: true };
  const isClear = agreement >= LESS;
  if (first.described !== second.described) return { reading: first.described ? 'first' : 'second', isClear };
  const isFuller = addsProse(first, second);
  // What the second reader adds to a page that says it is one story is often the next story.
  if (isStated) return { reading: 'first', isClear: isClear || !isFuller };
  return { reading: isFuller ? 'second' : 'first', isClear };
}

/** Whether the second reading is longer, and what it is longer by is running text. */
function addsProse(first: Shape, second: Shape): boolean {
  const more = second.length - first.length;
  return more > 0 && second.length * second.prose - first.length * first.prose > MOSTLY * more;
}

/** What speaks for the draft's reading and for a second one, the lines `marks` of the page. */
export function evidenceOf(draft: Draft, second: Draft, isForced: boolean): Evidence {
  const { lines } = draft.page;
  let both = 0;
  let either = 0;
  for (const { index, text } of lines) {
    const [one, other] = [draft.kept[index], second.kept[index]];
    if (one && other) both += text.length;
    if (one || other) either += text.length;
  }
  const description = key(draft.facts.description ?? '').slice(0, 60);
  return {
    agreement: either === 0 ? 1 : both / either,
    first: shapeOf(
      lines.filter(({ index }) => draft.kept[index]),
      description,
    ),
    second: shapeOf(
      lines.filter(({ index }) => second.kept[index]),
      description,
    ),
    isForced,
    isStated: isStated(draft),
  };
}

function shapeOf(lines: readonly Line[], description: string): Shape {
  const size = (of: (line: Line) => number) => lines.reduce((sum, line) => sum + of(line), 0);
  const length = size(({ text }) => text.length);
  return {
    length,
    linked: length === 0 ? 0 : size(({ text, linked }) => text.length * linked) / length,
    prose: length === 0 ? 0 : size((line) => (isProse(line) ? line.text.length : 0)) / length,
    described: description.length > 30 && key(lines.map(({ text }) => text).join(' ')).includes(description),
  };
}

/** Whether the page says that it is an article. Templates say so of every page; where they know its day too, it is meant. */
function isStated(draft: Draft): boolean {
  const { meta, published } = draft.facts;
  return (
    statedKind(draft) === 'article' || (/^article/i.test(meta.get('og:type')?.[0] ?? '') && published !== undefined)
  );
}

/** A story of fewer lines than this may be one paragraph of a longer one. */
const FEW = 2;
/** With less than this share of the page's running text, a reading may have lost some. */
const LITTLE = 0.4;

/**
 * Whether a second reading is worth its price: the reader insists, or the page states no article and has no text of it in its data, or
 * what was kept is strangely little.
 */
export function isInDoubt(draft: Draft, forced: boolean): boolean {
  if (forced) return true;
  if (draft.isVoted) return false;
  const { lines } = draft.page;
  const count = draft.kept.filter(Boolean).length;
  const prose = (of: readonly Line[]) => of.reduce((sum, line) => sum + (isProse(line) ? line.text.length : 0), 0);
  const kept = prose(lines.filter(({ index }) => draft.kept[index]));
  return !isStated(draft) || count <= FEW || kept < LITTLE * prose(lines);
}
