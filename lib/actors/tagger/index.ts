// The recogniser of names: raw text in, spans of persons, organisations and places out. Pure; the model is handed in.
import type { ActorType } from '../../types.ts';
import { addVotes, type Reading } from './document.ts';
import { type Form, Sentence } from './features.ts';
import { listedEntities } from './listed.ts';
import { marginalsOf } from './marginals.ts';
import type { ActorModel } from './model.ts';
import { type Recogniser, scoreTokens } from './scores.ts';
import { type Chunk, chunksOf, isActor, KINDS, TAGS } from './tags.ts';
import { bestTags } from './viterbi.ts';
import { sentencesOfWords } from './words.ts';

export { type ActorModel, loadActorModel } from './model.ts';

/** A name in a text: UTF-16 offsets, end exclusive. */
export interface Entity {
  start: number;
  end: number;
  type: ActorType;
  /** How likely each of its words is a part of a name of this type: the least of them, 0…1. */
  confidence: number;
}

/** What a listed name without any model is given. */
const LISTED = 0.5;
/** Word forms that are kept between texts; a form takes two or three kilobytes. */
const MOST_FORMS = 4000;
const forms = new WeakMap<Recogniser, Map<string, Form>>();

/**
 * The names in `text`, in order, without overlaps. A line break ends a sentence. Give a whole article at once:
 * what one sentence makes clear about a name helps to read it in the others. A model without weights is a gazetteer:
 * then only listed names are found.
 */
export function tagEntities(text: string, lang: string, model: ActorModel): Entity[] {
  if (!isRecogniser(model)) {
    return listedEntities(text, sentencesOfWords(text, lang), model.lexicon).map((name) => ({
      ...name,
      confidence: LISTED,
    }));
  }
  return readSentences(text, lang, model).flatMap((reading) => entitiesOf(reading, model.weights.transitions));
}

function isRecogniser(model: ActorModel): model is ActorModel & Recogniser {
  return model.weights !== undefined;
}

/** The sentences of `text` with their tags, after both looks. */
export function readSentences(text: string, lang: string, recogniser: Recogniser): Reading[] {
  const { lexicon, weights } = recogniser;
  const known = formsOf(recogniser);
  const readings: Reading[] = sentencesOfWords(text, lang).map((tokens) => {
    const scores = scoreTokens(new Sentence(text, tokens, lang, lexicon, known), recogniser);
    return { tokens, scores, tags: bestTags(scores, weights.transitions) };
  });
  for (const reading of addVotes(text, readings)) reading.tags = bestTags(reading.scores, weights.transitions);
  return readings;
}

function formsOf(recogniser: Recogniser): Map<string, Form> {
  const known = forms.get(recogniser);
  if (known && known.size < MOST_FORMS) return known;
  const fresh = new Map<string, Form>();
  forms.set(recogniser, fresh);
  return fresh;
}

function entitiesOf({ tokens, tags, scores }: Reading, transitions: Float32Array): Entity[] {
  const chunks = chunksOf(tags);
  if (!chunks.some(({ kind }) => isActor(kind))) return [];
  const marginals = marginalsOf(scores, transitions);
  return chunks.flatMap((chunk) => {
    const { from, to, kind } = chunk;
    if (!isActor(kind)) return [];
    return [
      { start: tokens[from]!.start, end: tokens[to - 1]!.end, type: kind, confidence: confidenceOf(chunk, marginals) },
    ];
  });
}

function confidenceOf({ from, to, kind }: Chunk, marginals: Float64Array): number {
  const first = 1 + 4 * KINDS.indexOf(kind);
  let least = 1;
  for (let at = from; at < to; at++) {
    let sum = 0;
    for (let tag = first; tag < first + 4; tag++) sum += marginals[at * TAGS + tag]!;
    least = Math.min(least, sum);
  }
  return least;
}
