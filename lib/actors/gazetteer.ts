// What the model's word lists say of a word; nothing where there is no model.
import { hashText } from './tagger/hash.ts';
import { LISTS } from './tagger/lexicon.ts';
import type { ActorModel } from './tagger/model.ts';

export type Gazetteer = (word: string) => number;
export { LISTS };

/** A look-up of one word or phrase: bits of `LISTS`. */
export function gazetteerOf(model: ActorModel | undefined): Gazetteer {
  if (!model) return () => 0;
  const { index, lists } = model.lexicon;
  return (word) => {
    const row = index.find(hashText(word.toLowerCase()));
    return row < 0 ? 0 : lists[row]!;
  };
}
