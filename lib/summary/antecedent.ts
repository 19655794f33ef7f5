// Whom an opening pronoun stands for, when exactly one actor of the lines before can be meant.
import { byLanguage } from '../language/by-language.ts';
import { fold } from '../language/index.ts';
import type { Actor, Article } from '../types.ts';
import { type Gender, genderOf } from './gender.ts';
import { mentionsBySentence } from './mentions.ts';
import type { Sentence } from './sentence.ts';

const PRONOUNS: Readonly<Record<string, Readonly<Record<string, Gender>>>> = {
  de: {
    er: 'male',
    ihm: 'male',
    ihn: 'male',
    sein: 'male',
    seine: 'male',
    sie: 'female',
    ihr: 'female',
    ihre: 'female',
  },
  en: { he: 'male', him: 'male', his: 'male', she: 'female', her: 'female' },
};
/** "Sie" before a plural verb is they. */
const PLURAL =
  /^(?:haben|hatten|sind|waren|werden|wurden|wollen|wollten|sollen|sollten|können|konnten|müssen|mussten|dürfen|durften|\p{Ll}{3,}e?n)$/u;
/** How many sentences back a pronoun is taken to reach. */
const REACH = 2;

/**
 * The actor's name for each sentence that opens with "Er", "Sie", "His", "Das Unternehmen", "The 43-year-old" … and has one actor before it
 * that fits, by the sentence's index. An actor fits who is named in the two sentences before, not in the sentence itself, and is of the
 * kind that the opening asks for: a person of the pronoun's gender as far as known, a person, an organisation. Plurals and things have no
 * antecedent here. Linear in sentences and mentions.
 */
export function antecedents(
  article: Article,
  sentences: readonly Sentence[],
  actors: readonly Actor[],
): ReadonlyMap<number, string> {
  const named = mentionsBySentence(sentences, actors).map((each) => new Set(each.map(({ actor }) => actor)));
  const genders = new Map<Actor, Gender | undefined>();
  const genderOfActor = (actor: Actor) => {
    if (!genders.has(actor)) genders.set(actor, genderOf(actor, article));
    return genders.get(actor);
  };
  const found = new Map<number, string>();
  for (const sentence of sentences) {
    const { index, definite, text } = sentence;
    const gender = openingPronoun(text, article.lang);
    const type = gender ? 'person' : definite;
    if ((type !== 'person' && type !== 'organisation') || isWithinQuotation(sentence, sentences)) continue;
    const fitting = new Set<Actor>();
    for (const actor of named.slice(Math.max(0, index - REACH), index).flatMap((each) => [...each])) {
      if (actor.type !== type || named[index]!.has(actor)) continue;
      if (!gender || fits(genderOfActor(actor), gender)) fitting.add(actor);
    }
    const [only] = fitting;
    if (only && fitting.size === 1) found.set(index, only.name);
  }
  return found;
}

function openingPronoun(text: string, lang: string): Gender | undefined {
  const [first = '', second = ''] = text.match(/[\p{L}]+/gu) ?? [];
  const pronouns = byLanguage(PRONOUNS, lang);
  const word = fold(first);
  const gender = pronouns && Object.hasOwn(pronouns, word) ? pronouns[word] : undefined;
  if (gender === 'female' && lang === 'de' && fold(first) === 'sie' && PLURAL.test(second)) return undefined;
  return gender;
}

/** "Sie" and "ihre" may be they, so a woman must be known as one; "he" and "his" are safe with a name of unknown gender. */
function fits(known: Gender | undefined, wanted: Gender): boolean {
  return known === wanted || (known === undefined && wanted === 'male');
}

/** In direct speech "he" is whom the speaker means. */
function isWithinQuotation({ text, run, index }: Sentence, sentences: readonly Sentence[]): boolean {
  return /^["“„«»‹›]/.test(text) || sentences[index - 1]?.run === run;
}
