// The recogniser of names: raw text in, spans of persons, organisations and places out. Pure; the model is handed in.
import type { ActorType } from '../../types.ts';
import { addVotes, type Reading } from './document.ts';
import { Sentence } from './features.ts';
import type { Lexicon } from './lexicon.ts';
import { listedEntities } from './listed.ts';
import type { ActorModel } from './model.ts';
import { chunksOf, isActor } from './tags.ts';
import { bestTags, scoreTokens, type Weights } from './viterbi.ts';
import { sentencesOfWords } from './words.ts';

export { type ActorModel, loadActorModel } from './model.ts';

/** A name in a text: UTF-16 offsets, end exclusive. */
export interface Entity {
  start: number;
  end: number;
  type: ActorType;
}

/**
 * The names in `text`, in order, without overlaps. A line break ends a sentence. Give a whole article at once:
 * what one sentence makes clear about a name helps to read it in the others. A model without weights is a gazetteer:
 * then only listed names are found.
 */
export function tagEntities(text: string, lang: string, model: ActorModel): Entity[] {
  if (!model.weights) return listedEntities(text, sentencesOfWords(text, lang), model.lexicon);
  return readSentences(text, lang, model.lexicon, model.weights).flatMap(({ tokens, tags }) =>
    entitiesOf(tokens, tags),
  );
}

/** The sentences of `text` with their tags, after both looks. */
export function readSentences(text: string, lang: string, lexicon: Lexicon, weights: Weights): Reading[] {
  const known = new Map<string, Int32Array>();
  const readings: Reading[] = sentencesOfWords(text, lang).map((tokens) => {
    const scores = scoreTokens(new Sentence(text, tokens, lang, lexicon, known), weights);
    return { tokens, scores, tags: bestTags(scores, weights.transitions) };
  });
  for (const reading of addVotes(text, readings)) reading.tags = bestTags(reading.scores, weights.transitions);
  return readings;
}

function entitiesOf(tokens: Reading['tokens'], tags: Uint8Array): Entity[] {
  return chunksOf(tags).flatMap(({ from, to, kind }) =>
    isActor(kind) ? [{ start: tokens[from]!.start, end: tokens[to - 1]!.end, type: kind }] : [],
  );
}
