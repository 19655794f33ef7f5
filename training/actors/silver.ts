// Self-training: unlabelled articles are read by a first model, whole, so that its document votes count; their sentences are then
// learned from like the annotated ones, at less weight.
import { readFileSync } from 'node:fs';
import { type Form, Sentence } from '../../lib/actors/tagger/features.ts';
import { readSentences } from '../../lib/actors/tagger/index.ts';
import type { Recogniser } from '../../lib/actors/tagger/scores.ts';
import { OUTSIDE } from '../../lib/actors/tagger/tags.ts';
import { DATA, readLines } from './corpora.ts';
import type { TaggedSentence } from './examples.ts';

/** News articles, one JSON object a line. */
const NEWS = ['summary/de-zeit-dev.jsonl', 'summary/de-fundus-dev.jsonl'];
/** Lines of the Wikipedia text that are read as one document. */
const BLOCK = 40;
/** Tokens of a sentence; longer ones are lists and slips of the splitter. */
const LONGEST = 100;

/** The running text of German news articles, and of one Wikipedia block in `every`. */
export function readUnlabelled(every: number): string[] {
  const texts = NEWS.flatMap((file) =>
    readFileSync(new URL(`../${file}`, DATA), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(articleText),
  );
  const lines = readLines('de.wikipedia-sample.txt.gz').filter((line) => line && !line.startsWith('='));
  for (let from = 0; from < lines.length; from += BLOCK * every) {
    texts.push(lines.slice(from, from + BLOCK).join('\n'));
  }
  return texts;
}

function articleText(line: string): string {
  const { title, text, paragraphs } = JSON.parse(line) as { title?: string; text?: string; paragraphs?: string[] };
  return [title, text, ...(paragraphs ?? [])].filter(Boolean).join('\n');
}

/** Sentences in which a name was found: the others would teach what the first model misses. */
export function labelSentences(
  texts: string[],
  lang: string,
  recogniser: Recogniser,
  weight: number,
): TaggedSentence[] {
  const known = new Map<string, Form>();
  return texts.flatMap((text) =>
    readSentences(text, lang, recogniser)
      .filter(({ tokens, tags }) => tokens.length <= LONGEST && tags.some((tag) => tag !== OUTSIDE))
      .map(({ tokens, tags }) => ({
        sentence: new Sentence(text, tokens, lang, recogniser.lexicon, known),
        tags,
        weight,
        turns: 1,
      })),
  );
}
