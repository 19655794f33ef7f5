// Reads a German noun as the head of an organisation's name: its gender and its base form. Tables in organisation-heads.de.ts.
import { FEMININE, MASCULINE, NEUTER, PLURAL } from './organisation-heads.de.ts';

export type NounGender = 'masculine' | 'feminine' | 'neuter' | 'plural';

export interface OrganisationNoun {
  gender: NounGender;
  /** Nominative. */
  base: string;
  /** "Landgericht", and not "Gericht" alone. */
  compound: boolean;
}

interface Form {
  gender: NounGender;
  /** Letters of a case ending. */
  ending: number;
}

const LONGEST = 80;
const FORMS = new Map<string, Form>();
const put = (table: string, gender: NounGender, endings: string[]) => {
  for (const noun of table.split(/\s+/).filter(Boolean)) {
    for (const ending of endings)
      if (!FORMS.has(noun + ending)) FORMS.set(noun + ending, { gender, ending: ending.length });
  }
};
put(MASCULINE, 'masculine', ['', 's', 'es']);
put(NEUTER, 'neuter', ['', 's', 'es']);
put(FEMININE, 'feminine', ['']);
put(PLURAL, 'plural', ['']);

/** The noun as head of an organisation's name ("Landgerichts"), or undefined. Linear in the word. */
export function germanOrganisation(word: string): OrganisationNoun | undefined {
  if (word.length < 2 || word.length > LONGEST || !/^\p{Lu}/u.test(word)) return undefined;
  const lower = word.toLowerCase();
  for (let at = 0; at < lower.length - 1; at++) {
    const form = at === 1 ? undefined : FORMS.get(lower.slice(at));
    if (form && (at === 0 || lower.length - at > 2))
      return { gender: form.gender, base: word.slice(0, word.length - form.ending), compound: at > 0 };
  }
  return undefined;
}
