// Sentence boundaries: own rules for German and English, the platform's for other languages. Linear in the text.

import { GERMAN } from './abbreviations.de.ts';
import { ENGLISH } from './abbreviations.en.ts';
import { byLanguage } from './by-language.ts';
import { endsSentence } from './sentence-end.ts';
import type { SentenceWords } from './sentence-words.ts';

/** A stretch of a text: UTF-16 offsets, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

const RULES: Record<string, SentenceWords> = { de: GERMAN, en: ENGLISH };

/** A run of closing marks with the quotes and brackets that close with it, or an empty line. */
const STOP = /[.!?…]+["'”“’‘»«›‹)\]\p{M}]*(?:[.!?…]+["'”“’‘»«›‹)\]]*)?|\n\s*\n/gu;
/** English that writes "i" writes the first words of sentences small as well. */
const CASUAL = /(?:^|[\s"(])i(?:'m|'ve|'ll|'d)? [a-z]/;
/** How far the rules look: no longer than any word that they know. */
const REACH = 100;

/**
 * The sentences of a text, in order, without the white space between them; together they hold every other character.
 * An abbreviation or ordinal keeps its dot, a quotation mark or bracket that closes after the stop stays with its sentence.
 */
export function splitSentences(text: string, lang: string): Range[] {
  const words = byLanguage(RULES, lang);
  if (!words) return segmented(text, lang);
  const casual = CASUAL.test(text);
  const ranges: Range[] = [];
  let start = 0;
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    const stop = { from: start, at: match.index, marks: match[0], casual };
    if (isEnd(text, stop, words)) {
      push(ranges, text, start, end);
      start = end;
    }
  }
  push(ranges, text, start, text.length);
  return ranges;
}

interface Place {
  /** Where the sentence began, and where the run of marks begins. */
  from: number;
  at: number;
  marks: string;
  casual: boolean;
}

function isEnd(text: string, { from, at, marks, casual }: Place, words: SentenceWords): boolean {
  if (marks[0] === '\n') return true;
  const end = at + marks.length;
  if (end >= text.length) return true;
  if (marks === '.' && /^\s*\d{1,3}$/.test(text.slice(Math.max(from, at - REACH), at))) return false; // an item's number
  const ahead = text.slice(end, end + REACH);
  const rest = ahead.trimStart();
  const back = text.slice(Math.max(0, at - REACH), at).split(/\s+/);
  const word = bare(back.at(-1) ?? '');
  if (rest === ahead) return isGlued(marks, word, rest, words);
  if (rest === '') return true;
  return endsSentence(
    { marks, word, before: bare(back.at(-2) ?? ''), earlier: back.at(-3) ?? '', casual, rest },
    words,
  );
}

/** A blank lost at a line break of the page: "gesagt.Der Minister". */
function isGlued(marks: string, word: string, rest: string, words: SentenceWords): boolean {
  if (!/^[.!?]$/.test(marks) || !/\p{Ll}{3}$/u.test(word)) return false;
  const next = /^\p{Lu}\p{Ll}*(?=\s)/u.exec(rest)?.[0];
  return next !== undefined && words.starters.has(next.toLowerCase());
}

function bare(word: string): string {
  return word.replace(/^["'“”„‚‘’«»‹›([–—-]+/u, '').replace(/["'”“’‘»«›‹)\],;:]+$/u, '');
}

function segmented(text: string, lang: string): Range[] {
  // The segmenter throws on what is no language tag.
  const [primary = 'und'] = /^[a-z]{2,3}(?=-|$)/i.exec(lang) ?? [];
  const segmenter = new Intl.Segmenter(primary === 'und' ? 'en' : primary, { granularity: 'sentence' });
  const ranges: Range[] = [];
  for (const { segment, index } of segmenter.segment(text)) push(ranges, text, index, index + segment.length);
  return ranges;
}

function push(ranges: Range[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (start < end) ranges.push({ start, end });
}
