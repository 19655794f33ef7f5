// The running text of an article as sentences with their places: what the ranker reads and may pick from.
import { splitSentences } from '../language/index.ts';
import type { Article, BlockKind, Span } from '../types.ts';
import { opensDangling } from './dangling.ts';
import { quotedRuns } from './quotation.ts';

export interface Sentence {
  span: Span;
  text: string;
  /** Position among all sentences of the running text. */
  index: number;
  /** Position within its block. */
  place: number;
  /** Sentences that a quotation ties together share a number; they are shown all or none. */
  run: number;
  /** Why it is never picked, or never alone: it is no full statement, names no speaker, is shown already. */
  barred?: 'fragment' | 'speech' | 'teaser';
  /** It begins the article or an entry of a live blog. */
  opens: boolean;
  /** It opens with a word that leans on the sentence before. */
  leans: boolean;
  /** The actor that an opening pronoun stands for, where only one can be meant. */
  antecedent?: string;
}

/** Fewer words tell too little alone, more are too many at a glance. */
const SHORTEST = 8;
const LONGEST = 70;

/**
 * The sentences of lead and paragraphs in reading order. Each sentence equals its block's slice at its span.
 */
export function readSentences(article: Article): Sentence[] {
  const sentences: Sentence[] = [];
  let runs = 0;
  let begins = true;
  for (const [block, { kind, text, postedAt }] of article.blocks.entries()) {
    if (postedAt !== undefined) begins = true;
    if (!isRunningText(kind)) continue;
    const isTeaser = kind === 'lead' && article.teaser !== undefined && sameWords(text, article.teaser);
    const ranges = splitSentences(text, article.lang);
    const quoted = quotedRuns(text, ranges);
    for (const [place, { start, end }] of ranges.entries()) {
      const own = text.slice(start, end);
      sentences.push({
        span: { block, start, end },
        text: own,
        index: sentences.length,
        place,
        run: runs + quoted.runs[place]!,
        barred: isTeaser ? 'teaser' : barrier(own, quoted.bare[place]!),
        opens: begins,
        leans: opensDangling(own, article.lang),
      });
      begins = false;
    }
    runs += ranges.length;
  }
  return sentences;
}

/** Headings, list items and set-off quotations are none. */
export function isRunningText(kind: BlockKind): boolean {
  return kind === 'lead' || kind === 'paragraph';
}

function barrier(text: string, isBareSpeech: boolean): Sentence['barred'] {
  if (isBareSpeech) return 'speech';
  const words = text.split(/\s+/).length;
  const isWhole = words >= SHORTEST && words <= LONGEST && /[.!…]["'”“’‘»«›‹)\]]*$/.test(text);
  return isWhole ? undefined : 'fragment';
}

function sameWords(one: string, other: string): boolean {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim();
  return bare(one) === bare(other);
}
