// Which kind a noun says that the name beside it is of.
import {
  ALSO_PERSONS,
  ORGANISATION_KINDS as GERMAN_ORGANISATIONS,
  THING_KINDS as GERMAN_THINGS,
} from './kind-nouns.de.ts';
import { ORGANISATION_KINDS as ENGLISH_ORGANISATIONS, THING_KINDS as ENGLISH_THINGS } from './kind-nouns.en.ts';

import { isPersonNoun } from './person-nouns.en.ts';

export type Kind = 'organisation' | 'thing';

const LONGEST = 60;
const words = (table: string) => table.split(/\s+/).filter(Boolean);
const kinds = (organisations: string, things: string) =>
  new Map<string, Kind>([
    ...words(organisations).map((word) => [word, 'organisation'] as const),
    ...words(things).map((word) => [word, 'thing'] as const),
  ]);

const ENGLISH = kinds(ENGLISH_ORGANISATIONS, ENGLISH_THINGS);
const GERMAN = kinds(GERMAN_ORGANISATIONS, GERMAN_THINGS);
const PERSONS_TOO = new Set(words(ALSO_PERSONS));

export interface KindNoun {
  kind: Kind;
  /** Nominative singular, where only an ending was taken off. */
  base: string;
  plural: boolean;
  /** It says of persons what they do as well. */
  person: boolean;
}

/** The kind that a noun speaks of; undefined if it speaks of none. Linear in the word. */
export function kindNoun(word: string, lang: string): KindNoun | undefined {
  if (word.length > LONGEST) return undefined;
  return lang === 'de' ? german(word) : lang === 'en' ? english(word) : undefined;
}

function english(word: string): KindNoun | undefined {
  const lower = word.toLowerCase();
  for (const { form, plural } of [
    { form: lower, plural: false },
    { form: lower.replace(/s$/, ''), plural: true },
    { form: lower.replace(/ies$/, 'y'), plural: true },
    { form: lower.replace(/es$/, ''), plural: true },
  ]) {
    const kind = ENGLISH.get(form);
    if (kind) return { kind, base: plural ? word.replace(/s$/, '') : word, plural, person: isPersonNoun(form) };
  }
  return undefined;
}

function german(word: string): KindNoun | undefined {
  if (!/^\p{Lu}/u.test(word)) return undefined;
  const lower = word.toLowerCase();
  for (let at = 0; at < lower.length - 2; at++) {
    if (at === 1) continue;
    const tail = lower.slice(at);
    for (const ending of ['', 's', 'es', 'n', 'en', 'e', 'er', 'ern']) {
      if (!tail.endsWith(ending)) continue;
      const noun = tail.slice(0, tail.length - ending.length);
      const kind = GERMAN.get(noun);
      // "Ford" ends in no "ord": short nouns are read as whole words, or behind a hyphen.
      if (!kind || (at > 0 && noun.length < 5 && lower[at - 1] !== '-' && !/(?:bank|boot|film)$/.test(noun))) continue;
      const plural = /^e?[nr]/.test(ending) || ending === 'e';
      return { kind, base: word.slice(0, word.length - ending.length), plural, person: PERSONS_TOO.has(noun) };
    }
  }
  return undefined;
}
