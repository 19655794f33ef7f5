// A family name that is a common noun as well, "Tylann Roof": the article itself shows that it is a name, by its capital all along.
import type { Language } from './gazetteer.ts';
import { type Mention, mentionOf, neighbour } from './mention.ts';
import type { Passage } from './reading.ts';
import { NOT_NAMES } from './words/not-names.ts';
import { ORGANISATION_HEADS } from './words/organisation-heads.en.ts';
import { isPersonNoun } from './words/person-nouns.en.ts';

/** "Tylann", and not "AirPods". */
const PLAIN = /^\p{Lu}\p{Ll}+$/u;
/** So many times alone, at least. */
const OFTEN = 2;

/**
 * The mentions with given names lengthened to the family name behind them. German writes every noun with a capital: there it is a
 * name if somebody is called so elsewhere.
 */
export function withFamilyNames(passages: Passage[], mentions: Mention[], { lang, knows }: Language): Mention[] {
  if (lang !== 'en' && lang !== 'de') return mentions;
  const uses = lang === 'en' ? usesOf(passages) : callsOf(mentions);
  const taken = new Set(mentions.map(({ passage, start }) => `${passage.block}:${start}`));
  return mentions.map((mention) => {
    const next = neighbour(mention, 1);
    const { type, first, last, passage, sentence } = mention;
    // A rare given name is easily taken for a company.
    if (
      (type !== 'person' && (knows(mention.text) || !PLAIN.test(mention.text))) ||
      first !== last ||
      passage.heading ||
      !next ||
      next.start !== mention.end + 1
    )
      return mention;
    const use = uses.get(next.text.toLowerCase());
    const isName = use && use.small === 0 && use.alone >= OFTEN && isFamilyName(next.text);
    if (!isName || taken.has(`${passage.block}:${next.start}`)) return mention;
    const word = (at: number) => ({ ...passage.sentences[sentence]![at]!, at });
    return mentionOf(passage, sentence, word(first), word(last + 1), { ...mention, type: 'person' });
  });
}

const isFamilyName = (text: string) =>
  /^\p{Lu}\p{Ll}{2,}$/u.test(text) &&
  !NOT_NAMES.has(text.toLowerCase()) &&
  !isPersonNoun(text) &&
  !ORGANISATION_HEADS.has(text.toLowerCase());

/** The words by which persons are called alone, with and without a genitive, as `usesOf` counts words. */
function callsOf(mentions: Mention[]): Map<string, { small: number; alone: number }> {
  const alone = mentions.filter(
    ({ type, first, last, passage }) => type === 'person' && first === last && !passage.heading,
  );
  const words = alone.flatMap(({ text }) => [text, text.replace(/s$/, '')]);
  return new Map(words.map((word) => [word.toLowerCase(), { small: 0, alone: OFTEN }]));
}

/** Word → how often it stands in small letters, and with a capital between words that have none. Headlines tell nothing. */
function usesOf(passages: Passage[]): Map<string, { small: number; alone: number }> {
  const uses = new Map<string, { small: number; alone: number }>();
  const isCapital = (text: string | undefined) => /^\p{Lu}/u.test(text ?? '');
  for (const { heading, sentences } of passages) {
    for (const tokens of heading ? [] : sentences) {
      for (const [at, { text }] of tokens.entries()) {
        const key = text.toLowerCase();
        const use = uses.get(key) ?? { small: 0, alone: 0 };
        if (!isCapital(text)) use.small++;
        else if (at > 0 && !isCapital(tokens[at - 1]?.text) && !isCapital(tokens[at + 1]?.text)) use.alone++;
        uses.set(key, use);
      }
    }
  }
  return uses;
}
