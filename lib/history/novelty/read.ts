// An article as novelty compares it: its sentences, each with its terms and with the facts that can be told apart without understanding it.

import type { findDates } from '../../dates/index.ts';
import { fold } from '../../language/fold.ts';
import { splitSentences } from '../../language/sentences.ts';
import { type Actor, type Block, type Brief, type Span, TITLE_BLOCK } from '../../types.ts';
import { withCurrentKeys } from '../actor-keys.ts';
import { backgroundShare } from '../related/background.ts';
import { termsOf } from '../related/terms.ts';
import { numbersOf } from './numbers.ts';
import { looksBack } from './tense.ts';
import { wordsOf } from './words.ts';

export interface Sentence {
  span: Span;
  text: string;
  /** Folded, in order. */
  words: string[];
  /** Stems of the words that carry meaning, and how telling each is. */
  terms: Map<string, number>;
  /** What the sentence states, each as a word of its own that is the same in every language. */
  facts: Fact[];
  looksBack: boolean;
}

/** The time engine: it is large, so whoever reads texts brings it along. */
export type FindDates = typeof findDates;

export type FactKind = 'actor' | 'place' | 'number' | 'date' | 'quotation';
export interface Fact {
  kind: FactKind;
  /** `#120`, `2026-03-01/2026-03-01`, an actor's key. Of a quotation, its words. */
  key: string;
}

export interface ReadText {
  lang: string;
  sentences: Sentence[];
}

/** What is quoted: German, English, French and Swiss marks, and the plain one. */
const QUOTED = /[„“«»"]([^„“”«»"]{4,600})[“”«»"]/g;

/** Reads title, kicker excluded, and all blocks but headings; linear in the text. `readAt` stands in for a missing day of publication. */
export function readText(made: Brief, readAt: number, findDates: FindDates): ReadText {
  const brief = withCurrentKeys(made);
  const { lang, published, title, blocks } = brief.article;
  const day = published ?? new Date(readAt).toISOString();
  const mentions = mentionsByBlock(brief.actors);
  const sentences: Sentence[] = [];
  const add = (block: number, text: string) => {
    const dates = findDates(text, { lang, published: day });
    for (const { start, end } of block === TITLE_BLOCK
      ? [{ start: 0, end: text.length }]
      : splitSentences(text, lang)) {
      const said = text.slice(start, end);
      const within = <T extends { start: number; end: number }>(all: readonly T[]) =>
        all.filter((each) => each.start >= start && each.end <= end);
      const inside = within(dates);
      const plain = without(
        text,
        start,
        end,
        inside.filter(({ from, to }) => from && to),
      );
      const folded = fold(said);
      sentences.push({
        span: { block, start, end },
        text: said,
        words: wordsOf(said),
        terms: new Map(termsOf(said, lang).map((term) => [term, -Math.log(backgroundShare(term, lang))])),
        facts: distinct([
          ...within(mentions.get(block) ?? []).map(
            ({ actor }): Fact => ({ kind: actor.type === 'place' ? 'place' : 'actor', key: actor.key }),
          ),
          ...numbersOf(fold(plain), lang).map((value): Fact => ({ kind: 'number', key: `#${value}` })),
          ...inside.flatMap(({ from, to }): Fact[] => (from && to ? [{ kind: 'date', key: `${from}/${to}` }] : [])),
          ...[...said.matchAll(QUOTED)].map(
            ([, quoted = '']): Fact => ({ kind: 'quotation', key: wordsOf(quoted).join(' ') }),
          ),
        ]),
        looksBack: looksBack(folded, lang),
      });
    }
  };
  if (title) add(TITLE_BLOCK, title);
  for (const [i, block] of blocks.entries()) if (isTold(block)) add(i, block.text);
  return { lang, sentences };
}

export const isTold = ({ kind }: Block): boolean => kind !== 'heading';

/** The sentence without its expressions of time, whose numbers are no numbers. */
function without(text: string, start: number, end: number, dates: readonly { start: number; end: number }[]): string {
  let plain = '';
  let at = start;
  for (const date of dates) {
    plain += `${text.slice(at, date.start)} `;
    at = Math.max(at, date.end);
  }
  return plain + text.slice(at, end);
}

function mentionsByBlock(actors: readonly Actor[]): Map<number, { start: number; end: number; actor: Actor }[]> {
  const found = new Map<number, { start: number; end: number; actor: Actor }[]>();
  for (const actor of actors)
    for (const { block, start, end } of actor.mentions) {
      const list = found.get(block);
      if (list) list.push({ start, end, actor });
      else found.set(block, [{ start, end, actor }]);
    }
  return found;
}

const distinct = (facts: Fact[]): Fact[] => [
  ...new Map(facts.map((fact) => [`${fact.kind} ${fact.key}`, fact])).values(),
];
