// From annotated text to what the trainer reads: the runtime's own sentences and tokens, tagged.
import { type Form, Sentence } from '../../lib/actors/tagger/features.ts';
import type { Lexicon } from '../../lib/actors/tagger/lexicon.ts';
import { type Chunk, tagsOf } from '../../lib/actors/tagger/tags.ts';
import { sentencesOfWords } from '../../lib/actors/tagger/words.ts';
import type { Annotated } from './corpora.ts';

/** A text that counts as if it were there `weight` times. */
export interface Weighted {
  text: Annotated;
  weight: number;
  /** The network learns from one in so many of its like in each epoch, in turn; from all if not said. */
  turns?: number;
}

export interface TaggedSentence {
  sentence: Sentence;
  tags: Uint8Array;
  weight: number;
  turns: number;
}

/** Names that do not begin and end with a token cannot be learned and are left out. */
export function tagSentences(texts: Weighted[], lang: string, lexicon: Lexicon): TaggedSentence[] {
  const known = new Map<string, Form>();
  return texts.flatMap(({ text: { text, names }, weight, turns = 1 }) =>
    sentencesOfWords(text, lang).map((tokens) => {
      const chunks: Chunk[] = names.flatMap(({ start, end, kind }) => {
        const from = tokens.findIndex((token) => token.start === start);
        const to = tokens.findIndex((token) => token.end === end);
        return from >= 0 && to >= from ? [{ from, to: to + 1, kind }] : [];
      });
      return {
        sentence: new Sentence(text, tokens, lang, lexicon, known),
        tags: tagsOf(chunks, tokens.length),
        weight,
        turns,
      };
    }),
  );
}
