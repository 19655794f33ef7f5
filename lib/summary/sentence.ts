// The running text of an article as sentences with their places: what the ranker reads and may pick from.
import { splitSentences } from '../language/index.ts';
import type { Article, Block, BlockKind, Span } from '../types.ts';
import { opensDangling } from './dangling.ts';
import { type DefiniteKind, DefiniteReader } from './definite.ts';
import { isAttributionAlone, isHeadlineAgain, isPublisherNotice, isQuestion, isScene, isVerbless } from './flaws.ts';
import { countPresumed } from './presumed.ts';
import { quotedRuns } from './quotation.ts';
import { termsOf } from './terms.ts';
import { countWords } from './words.ts';

/**
 * Why a sentence is no good summary. Never picked: `notice`, the publisher speaks of itself. Picked only where the article has nothing else:
 * `fragment`, it is no full statement or too long to take in; `speech`, it names no speaker; `empty`, it says only who said something, or asks, or sets a scene;
 * `headline`, it says what the headline says.
 */
export type Flaw = 'notice' | 'fragment' | 'speech' | 'empty' | 'headline';

export interface Sentence {
  span: Span;
  text: string;
  /** Position among all sentences of the running text. */
  index: number;
  /** Position within its block. */
  place: number;
  /** Sentences that a quotation ties together share a number; they are shown all or none. */
  run: number;
  barred?: Flaw;
  /** It begins the article or an entry of a live blog. */
  opens: boolean;
  /** It stands in the lead, which the editors wrote to say what the story is about. */
  inLead: boolean;
  /** It opens with a word that leans on the sentence before. */
  leans: boolean;
  /** It opens with a noun that an earlier sentence introduced: it leans, too. */
  definite?: DefiniteKind;
  /** For each thing that it takes for known: the sentences, by index, of which one has to be shown with it. */
  needs: (readonly number[])[];
  /** The actor that an opening pronoun or noun stands for, where only one can be meant. */
  antecedent?: string;
}

/** Fewer words tell too little alone, more are too many at a glance. */
const SHORTEST = 8;
const LONGEST = 70;
/** A lead may do without its stop, but below this length it is rather a second headline. */
const DECK = 14;
/** What is read of an article: the rest of a longer one changes no summary, and the work stays bounded. */
const MOST = 1500;
/** With fewer sentences of running text, list items that are sentences count as running text: a report set as a list. */
const FEW = 5;

/**
 * The sentences of lead and paragraphs in reading order, and of list items where there is little else. Each sentence equals its
 * block's slice at its span. Linear in the text.
 */
export function readSentences(article: Article): Sentence[] {
  const sentences = read(article, ({ kind }) => isRunningText(kind));
  if (sentences.length >= FEW) return sentences;
  return read(article, ({ kind, text }) => isRunningText(kind) || (kind === 'item' && isStatement(text)));
}

/** Headings, list items and set-off quotations are none. */
export function isRunningText(kind: BlockKind): boolean {
  return kind === 'lead' || kind === 'paragraph';
}

function read(article: Article, isRead: (block: Block) => boolean): Sentence[] {
  const { lang, title } = article;
  const sentences: Sentence[] = [];
  const headline = new Set(termsOf(title));
  const nouns = new DefiniteReader(lang, title);
  let runs = 0;
  let begins = true;
  for (const [block, each] of article.blocks.entries()) {
    if (each.postedAt !== undefined) begins = true;
    if (!isRead(each)) continue;
    if (sentences.length >= MOST) break;
    const ranges = splitSentences(each.text, lang);
    const quoted = quotedRuns(each.text, ranges);
    for (const [place, { start, end }] of ranges.entries()) {
      const text = each.text.slice(start, end);
      const definite = nouns.read(text);
      const answers = place > 0 && isQuestion(sentences.at(-1)!.text);
      const isWhole = isStatement(text) || (each.kind === 'lead' && end === each.text.length && isDeck(text));
      sentences.push({
        span: { block, start, end },
        text,
        index: sentences.length,
        place,
        run: runs + quoted.runs[place]!,
        barred: flawOf(text, lang, headline, { isWhole, isBareSpeech: quoted.bare[place]! }),
        opens: begins,
        inLead: each.kind === 'lead',
        leans: answers || opensDangling(text, lang) || definite !== undefined,
        definite,
        needs: presumes(sentences.length, countPresumed(text, lang, headline)),
      });
      begins = false;
    }
    runs += ranges.length;
  }
  return sentences;
}

/** Each thing presumed may stand in either of the sentences just before. */
function presumes(index: number, count: number): number[][] {
  return index === 0 ? [] : Array.from({ length: count }, () => [index - 2, index - 1]);
}

function flawOf(
  text: string,
  lang: string,
  headline: ReadonlySet<string>,
  { isWhole, isBareSpeech }: { isWhole: boolean; isBareSpeech: boolean },
): Flaw | undefined {
  if (isPublisherNotice(text)) return 'notice';
  if (isBareSpeech) return 'speech';
  if (!isWhole) return isQuestion(text) ? 'empty' : 'fragment';
  if (isQuestion(text) || isAttributionAlone(text, lang) || isScene(text, lang)) return 'empty';
  if (isVerbless(text, lang)) return 'fragment';
  return isHeadlineAgain(text, headline, lang) ? 'headline' : undefined;
}

/** It begins with no small letter ("iPhone" apart) and no number of an item, ends with a stop, and is neither too short nor too long. */
function isStatement(text: string): boolean {
  const words = countWords(text);
  const isCut = /^["'“”„‚‘«»‹›([–—…•·▪-]*\s?(?:\p{Ll}(?!\p{Lu})|\d{1,2}[.)]\s)/u.test(text);
  return (
    !isCut &&
    !/•[^•]*•/u.test(text) &&
    words >= SHORTEST &&
    words <= LONGEST &&
    /[.!…?。！？｡؟۔।]["'”“’‘»«›‹)\]」』]*$/u.test(text)
  );
}

function isDeck(text: string): boolean {
  const words = countWords(text);
  return words >= DECK && words <= LONGEST && /\p{L}["'”“’»«)]?$/u.test(text);
}
