// The recogniser of names: raw text in, spans of persons, organisations and places out. Pure; the model is handed in.
import type { ActorType } from '../../types.ts';
import { Sentence } from './features.ts';
import type { ActorModel } from './model.ts';
import { chunksOf, isActor } from './tags.ts';
import { bestTags, scoreTokens } from './viterbi.ts';
import { sentencesOfWords } from './words.ts';

export { type ActorModel, loadActorModel } from './model.ts';

/** A name in a text: UTF-16 offsets, end exclusive. */
export interface Entity {
  start: number;
  end: number;
  type: ActorType;
}

/** The names in `text`, in order, without overlaps. A line break ends a sentence. */
export function tagEntities(text: string, lang: string, model: ActorModel): Entity[] {
  const { weights, lexicon } = model;
  if (!weights) return [];
  const known = new Map<string, Int32Array>();
  const entities: Entity[] = [];
  for (const tokens of sentencesOfWords(text, lang)) {
    const sentence = new Sentence(text, tokens, lang, lexicon, known);
    for (const { from, to, kind } of chunksOf(bestTags(scoreTokens(sentence, weights), weights.transitions))) {
      if (isActor(kind)) entities.push({ start: tokens[from]!.start, end: tokens[to - 1]!.end, type: kind });
    }
  }
  return entities;
}
