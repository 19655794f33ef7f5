// A word that the article itself uses as a common noun is no name: "einer Kogge", or "divers" in lower case further on.
import { byLanguage } from '../language/by-language.ts';
import { type Language, LISTS } from './gazetteer.ts';
import { type Mention, mentionOf } from './mention.ts';
import type { Passage, Token } from './reading.ts';

const INDEFINITE: Record<string, RegExp> = {
  de: /^(?:k?ein(?:e[mnrs]?)?|jede[mnrs]?|(?:mein|dein|sein|ihr|unser)e[mnrs]?|(?:viel|all|mehrer|einig|wenig|manch|zahlreich|solch)e[nr]?)$/i,
  en: /^(?:an?|every)$/i,
};
const KNOWN = LISTS.firstName | LISTS.lastName | LISTS.country | LISTS.city | LISTS.region | LISTS.organisation;

/**
 * The mentions without common nouns: those of one such word are dropped, long names of persons lose it at their end.
 * Words that the gazetteer knows as names stay, and so do acronyms.
 */
export function withoutCommonNouns(passages: Passage[], mentions: Mention[], language: Language): Mention[] {
  const isCommon = commonNouns(passages, mentions, language);
  return mentions.flatMap((mention) => {
    const { passage, sentence, first, type } = mention;
    const tokens = passage.sentences[sentence]!;
    let { last } = mention;
    if (last > first && (type !== 'person' || last < first + 2)) return [mention];
    while (last >= first && isCommon(tokens[last]!.text)) last--;
    if (last === mention.last) return [mention];
    if (last < first) return [];
    const word = (at: number) => ({ ...tokens[at]!, at });
    return [mentionOf(passage, sentence, word(first), word(last), mention)];
  });
}

/** What stands before a noun, and before a person's name only in speech: "die Kitas", "im Lockdown". */
const DEFINITE = /^(?:die|der|das|den|dem|des|im|ins|am|zum|zur|beim|vom)$/i;
/** So much of the time, at least: of a word that no list and no text has shown before, and of one that is known. */
const DETERMINED = { strange: 1 / 3, known: 2 / 3 };
/** English: those who do something, "Divers found the wreck"; families so called are on the lists, or are named again. */
const DOERS = /^\p{Lu}\p{Ll}{2,}ers$/u;
/** After an exclamation or an adverb that opens a sentence: "Danke, …", "Kurzum: …". */
const PAUSE = /^[,:!?.…]$/;

function commonNouns(
  passages: Passage[],
  mentions: Mention[],
  { lang, lists, knows }: Language,
): (word: string) => boolean {
  const indefinite = byLanguage(INDEFINITE, lang);
  const common = new Set<string>();
  const couldBe = (text: string) => /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(text) && !(lists(text) & KNOWN);
  const sentences = indefinite ? passages.flatMap((passage) => passage.sentences) : [];
  const uses = new Map<string, { all: number; determined: number }>();
  for (const tokens of sentences) {
    for (const [at, { text }] of tokens.entries()) {
      const use = uses.get(text) ?? { all: 0, determined: 0 };
      const before = tokens[at - 1]?.text ?? '';
      use.all++;
      // After a comma they are pronouns: "das Tor, das Müller schoss".
      if (DEFINITE.test(before) && tokens[at - 2]?.text !== ',') use.determined++;
      uses.set(text, use);
      if (couldBe(text) && indefinite!.test(before)) common.add(text);
    }
  }
  const inLonger = new Set(mentions.flatMap(({ text, first, last }) => (last > first ? text.split(' ') : [])));
  for (const { passage, sentence, first, last, text, type } of indefinite ? mentions : []) {
    if (first < last || inLonger.has(text)) continue;
    const { all, determined } = uses.get(text) ?? { all: 0, determined: 0 };
    const next = passage.sentences[sentence]![first + 1]?.text ?? '';
    const opens = first === 0 && uses.has(text.toLowerCase());
    // In English only names keep their capital inside a sentence; at its start the rest of the article decides.
    if (lang === 'en' ? opens && couldBe(text) : opens && lists(text) & LISTS.plain && all === 1) common.add(text);
    if (lang === 'en' && first === 0 && all === 1 && DOERS.test(text) && couldBe(text)) common.add(text);
    if (lang === 'en' || type !== 'person' || !couldBe(text)) continue;
    const exclaimed = all === 1 && first === 0 && PAUSE.test(next) && !isAged(passage.sentences[sentence]!, first + 2);
    const share = knows(text) ? DETERMINED.known : DETERMINED.strange;
    if (exclaimed || determined >= Math.max(1, share * all)) common.add(text);
  }
  return (word) => common.has(word);
}

/** "Hofmann, 45": a name. */
const isAged = (tokens: Token[], at: number) => /^\d{1,3}$/.test(tokens[at]?.text ?? '');
