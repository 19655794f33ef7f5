// What the model's word lists say of a word; nothing where there is no model.
import { hashText } from './tagger/hash.ts';
import { LISTS } from './tagger/lexicon.ts';
import type { ActorModel } from './tagger/model.ts';

export interface Gazetteer {
  /** Bits of `LISTS` for a word or phrase. */
  lists(word: string): number;
  /** Whether the word is known at all, be it on no list: common nouns are, rare names are not. */
  knows(word: string): boolean;
}

/** The language of the article, and what the model's word lists say of its words. */
export interface Language extends Gazetteer {
  lang: string;
}

export { LISTS };

export function gazetteerOf(model: ActorModel | undefined): Gazetteer {
  if (!model) return { lists: () => 0, knows: () => true };
  const { index, lists } = model.lexicon;
  // Pages set either apostrophe, the lists have one.
  const row = (word: string) => index.find(hashText(word.toLowerCase().replaceAll('’', "'")));
  return {
    lists: (word) => lists[row(word)] ?? 0,
    knows: (word) => row(word) >= 0,
  };
}
