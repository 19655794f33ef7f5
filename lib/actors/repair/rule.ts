// What a rule is: it looks at one place of a sentence and may say that a name stands there.
import type { ActorType } from '../../types.ts';
import type { Language } from '../gazetteer.ts';
import type { Mention } from '../mention.ts';
import type { Token } from '../reading.ts';
import { isPersonNoun } from '../words/person-nouns.en.ts';

/** A name from token `first` to token `last`, in place of all mentions that it touches. */
export interface Proposal {
  first: number;
  last: number;
  type: ActorType;
}

/** What a sentence offers to the rules: its tokens, and the mention that covers each, if one does. */
export interface Sentence {
  tokens: Token[];
  cover: (Mention | undefined)[];
  heading: boolean;
  language: Language;
}

export type Rule = (sentence: Sentence, at: number) => Proposal | undefined;

/** A name of a longer reach is a misread sentence. */
export const LONGEST = 8;

export const capital = (token: Token | undefined) => token !== undefined && /^\p{Lu}/u.test(token.text);

/** English words in capitals that open a sentence or state a role, and begin no name. */
export function isOutside(word: string): boolean {
  return (
    /^(?:The|A|An|In|On|At|But|And|For|His|Her|Its|Their|My|Our|Your|Each|Every|All|Both|Some|No|When|While|After|Before|Since|Until|As|If|Then|Yet|So|This|That|These|Those|From|To|By|With|Under|Over|Among|Between|During|Through|Without|Within|Across|About|Against|Like|Unlike|Despite)$/.test(
      word,
    ) || isPersonNoun(word)
  );
}
