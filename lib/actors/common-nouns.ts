// A word that the article itself uses as a common noun is no name: "einer Kogge", or "divers" in lower case further on.
import { type Language, LISTS } from './gazetteer.ts';
import { type Mention, mentionOf } from './mention.ts';
import type { Passage, Token } from './reading.ts';

const INDEFINITE: Record<string, RegExp> = {
  de: /^(?:k?ein(?:e[mnrs]?)?|jede[mnrs]?)$/i,
  en: /^(?:an?|every)$/i,
};
const KNOWN = LISTS.firstName | LISTS.lastName | LISTS.country | LISTS.city | LISTS.region | LISTS.organisation;

/**
 * The mentions without common nouns: those of one such word are dropped, longer ones lose it at their end.
 * Words that the gazetteer knows as names stay, and so do acronyms.
 */
export function withoutCommonNouns(passages: Passage[], mentions: Mention[], language: Language): Mention[] {
  const isCommon = commonNouns(passages, mentions, language);
  return mentions.flatMap((mention) => {
    const { passage, sentence, first, type, weight } = mention;
    const tokens = passage.sentences[sentence]!;
    let { last } = mention;
    while (last >= first && isCommon(tokens[last]!.text)) last--;
    if (last === mention.last) return [mention];
    if (last < first) return [];
    const word = (at: number) => ({ ...tokens[at]!, at });
    return [mentionOf(passage, sentence, word(first), word(last), type, weight)];
  });
}

function commonNouns(passages: Passage[], mentions: Mention[], { lang, lists }: Language): (word: string) => boolean {
  const indefinite = INDEFINITE[lang];
  const common = new Set<string>();
  const couldBe = ({ text }: Token) => /^\p{Lu}\p{Ll}+$/u.test(text) && !(lists(text) & KNOWN);
  const sentences = passages.flatMap((passage) => passage.sentences);
  for (const tokens of indefinite ? sentences : []) {
    tokens.forEach((token, at) => {
      if (at > 0 && couldBe(token) && indefinite!.test(tokens[at - 1]!.text)) common.add(token.text);
    });
  }
  // In English only names keep their capital inside a sentence; at its start the rest of the article decides.
  if (lang === 'en') {
    const written = new Set(sentences.flat().map(({ text }) => text));
    for (const { passage, sentence, first, last } of mentions) {
      const token = passage.sentences[sentence]![first]!;
      if (first === 0 && last === 0 && couldBe(token) && written.has(token.text.toLowerCase())) common.add(token.text);
    }
  }
  return (word) => common.has(word);
}
