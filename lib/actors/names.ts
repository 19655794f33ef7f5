// Names as keys: which spellings are one name, and which endings German puts on them.
import { fold } from '../language/index.ts';

/** Words repeat within an article and between articles; emptied when full. */
const KNOWN_KEYS = new Map<string, string>();
const MOST_KEYS = 10_000;

/** Two mentions with equal keys are written alike, but for case, accents, hyphens and quotation marks. */
export function nameKey(text: string): string {
  const known = KNOWN_KEYS.get(text);
  if (known !== undefined) return known;
  const key = fold(text)
    .replace(/[«»"„“”]/g, '')
    .replace(/\bu\.\s?s\.(?:\s?a\.)?/g, 'us')
    .replace(/\bu\.\s?k\./g, 'uk')
    .trim();
  if (KNOWN_KEYS.size >= MOST_KEYS) KNOWN_KEYS.clear();
  KNOWN_KEYS.set(text, key);
  return key;
}

/** What the name may be without a genitive ending: "Putins", "Hauses", "Marx’", "Putin's". */
export function withoutGenitive(key: string, lang: string): string[] {
  const apostrophe = /'s?$/.exec(key);
  if (apostrophe) return [key.slice(0, apostrophe.index)];
  if (lang !== 'de') return [];
  if (!/[a-z]{3}s$/.test(key) || /^(?:grun|link)es$/.test(key)) return [];
  return key.endsWith('es') ? [key.slice(0, -1), key.slice(0, -2)] : [key.slice(0, -1)];
}

/** A form that "Weißes Haus" and "Weißen Hauses" have in common; names of one word stay. */
export function uninflected(key: string, lang: string): string {
  return lang === 'de' && key.includes(' ') ? key.replace(/(?<=\w{3})e[nrsm]?(?= )|(?<=\w{4})e?s$/g, '') : key;
}

/** Before a family name: "von der Leyen", "van Aken", "Le Pen". */
const PARTICLES = new Set(
  'von van der den de del della di da dos du le la el al bin ibn ter ten zu zum zur vom af abu ben'.split(' '),
);

/** "al-Scharaa" is called "Scharaa" as well. */
const ARABIC_ARTICLE = /^(?:al|el|ad|as|ar|an|at|az|ash)-(?=\w)/;

/** Behind the family name: it tells a father from his son. */
export const GENERATION = /^(?:junior|jr\.?|senior|sr\.?|ii|iii|iv)$/;

export interface PersonName {
  /** Given names, folded; empty when only the family name is written. */
  given: string[];
  /** The family name with its particles, folded. */
  family: string[];
}

/** Cuts a person's name. "Le Pen", "Von der Leyen" are family names; so is a single word. */
export function personName(key: string): PersonName {
  const words = key.split(' ').filter(Boolean);
  const particle = words.findIndex((word, at) => PARTICLES.has(word) && (at > 0 || word !== 'ben')); // "Ben Low"
  // "Charles III" has no family name before the number.
  const generation = GENERATION.test(words.at(-1) ?? '') && (words.length > 2 || !/^i/.test(words.at(-1)!));
  const last = Math.max(0, words.length - (generation ? 2 : 1));
  const cut = particle >= 0 && particle < last ? particle : last;
  return { given: words.slice(0, cut), family: words.slice(cut).map((word) => word.replace(ARABIC_ARTICLE, '')) };
}

/** First letters of the words in capitals: "European Space Agency" → "ESA". */
export function initialsOf(text: string): string {
  return text
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]!)
    .join('');
}
