// Reads a German noun as what a person is, in any case: its base form in both genders. Tables in person-nouns.de.ts.
import { ADJECTIVAL, IRREGULAR, NEUTER, NOT_PERSONS, RELATIONS, STRONG, WEAK } from './person-nouns.de.ts';

export type Gender = 'masculine' | 'feminine' | 'neuter';

/** A noun such as "Kremlchef" or "Sondergesandten". */
export interface PersonNoun {
  /** Nominative without article: "Kremlchef"; of adjectival nouns in the gender asked for. */
  base(gender: Gender): string;
  /** Undefined where the form serves both: "Vorsitzende", "Abgeordneten". */
  gender?: Gender;
  /** The form may be a plural, if a plural article stands before it. */
  relation: boolean;
}

interface Form {
  /** Letters to cut from the end of the word, and what to put there for the base form. */
  ending: string;
  masculine: string;
  feminine: string;
  gender?: Gender;
}

const entries = (table: string) => table.split(/\s+/).filter(Boolean);
const FORMS = new Map<string, Form>();
const EXCEPTIONS = new Set(entries(NOT_PERSONS));
const RELATION_WORDS = new Set(RELATIONS.split(' '));
/** Longest noun worth reading. */
const LONGEST = 60;
const SHORTEST_HEAD = 3;

function put(ending: string, masculine: string, feminine: string, gender?: Gender): void {
  if (ending && !FORMS.has(ending)) FORMS.set(ending, { ending, masculine, feminine, ...(gender ? { gender } : {}) });
}

for (const noun of entries(NEUTER)) for (const form of [noun, `${noun}s`, `${noun}es`]) put(form, noun, noun, 'neuter');
for (const [masculine, feminine, others] of IRREGULAR) {
  put(feminine, feminine, feminine, 'feminine');
  for (const form of [masculine, ...others]) put(form, masculine, feminine, 'masculine');
}
for (const noun of entries(STRONG)) {
  put(`${noun}in`, `${noun}in`, `${noun}in`, 'feminine');
  for (const form of [noun, `${noun}s`]) put(form, noun, `${noun}in`, 'masculine');
  put(`${noun}innen`, `${noun}in`, `${noun}in`, 'feminine');
  const plural = noun.endsWith('er') ? [`${noun}n`] : noun.endsWith('or') ? [`${noun}en`] : [`${noun}e`, `${noun}en`];
  for (const form of plural) put(form, noun, `${noun}in`, 'masculine');
}
for (const noun of entries(WEAK)) {
  const feminine = `${noun.replace(/e$/, '')}in`;
  put(feminine, feminine, feminine, 'feminine');
  for (const form of [noun, noun.endsWith('e') || noun.endsWith('r') ? `${noun}n` : `${noun}en`])
    put(form, noun, feminine, 'masculine');
}
for (const stem of entries(ADJECTIVAL)) {
  put(`${stem}er`, `${stem}er`, `${stem}e`, 'masculine');
  put(`${stem}em`, `${stem}er`, `${stem}e`, 'masculine');
  for (const form of [`${stem}e`, `${stem}en`]) put(form, `${stem}er`, `${stem}e`);
}

/** The noun as what a person is, or undefined when it is none. Linear in the word, which is cut at 60 letters. */
export function germanPerson(word: string): PersonNoun | undefined {
  if (word.length < SHORTEST_HEAD || word.length > LONGEST || !/^\p{Lu}|-\p{Lu}/u.test(word)) return undefined;
  const lower = word.toLowerCase();
  if (EXCEPTIONS.has(lower)) return undefined;
  for (let at = 0; at <= lower.length - SHORTEST_HEAD; at++) {
    const form = FORMS.get(lower.slice(at));
    if (!form || (at > 0 && at < 2)) continue;
    const before = word.slice(0, at);
    const cased = (ending: string) =>
      before + (/^-?\p{Lu}/u.test(word.slice(at)) ? ending.replace(/^-?./, (start) => start.toUpperCase()) : ending);
    return {
      base: (gender) => cased(gender === 'masculine' ? form.masculine : form.feminine),
      ...(form.gender ? { gender: form.gender } : {}),
      relation: RELATION_WORDS.has(form.masculine) || RELATION_WORDS.has(lower),
    };
  }
  return undefined;
}
