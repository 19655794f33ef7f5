// Whether a word before a name says what the person is, in the languages that have a lexicon.
import { germanPerson } from './german-person.ts';
import { isPersonNoun } from './person-nouns.en.ts';

export function isTitle(word: string, lang: string): boolean {
  return lang === 'de' ? germanPerson(word) !== undefined : lang === 'en' && isPersonNoun(word);
}
