// Whom an opening pronoun stands for, when exactly one actor of the lines before can be meant.
import { byLanguage } from '../language/by-language.ts';
import { fold } from '../language/index.ts';
import type { Actor, Article, Span } from '../types.ts';
import { type Gender, genderOf } from './gender.ts';
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
 * The actor's name for each sentence that opens with "Er", "Sie", "His" … and has one person before it that fits, by the
 * sentence's index. A person fits who is named in the two sentences before, not in the sentence itself, and has the gender of the
 * pronoun as far as known. Plurals and things have no antecedent here.
 */
export function antecedents(
  article: Article,
  sentences: readonly Sentence[],
  actors: readonly Actor[],
): ReadonlyMap<number, string> {
  const persons = actors.filter(({ type }) => type === 'person');
  const genders = new Map(persons.map((person) => [person, genderOf(person, article)]));
  const named = personsIn(sentences, persons);
  const found = new Map<number, string>();
  for (const sentence of sentences) {
    const gender = openingPronoun(sentence.text, article.lang);
    if (!gender || isWithinQuotation(sentence, sentences)) continue;
    const before = new Set(named.slice(Math.max(0, sentence.index - REACH), sentence.index).flat());
    for (const person of named[sentence.index] ?? []) before.delete(person);
    const [one, ...others] = [...before].filter((person) => fits(genders.get(person), gender));
    if (one && others.length === 0) found.set(sentence.index, one.name);
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

/** The persons whose mentions lie in each sentence. */
function personsIn(sentences: readonly Sentence[], persons: readonly Actor[]): Actor[][] {
  const blocks = Map.groupBy(sentences, ({ span }) => span.block);
  const named: Actor[][] = sentences.map(() => []);
  for (const person of persons) {
    for (const mention of person.mentions) {
      const sentence = sentenceAt(blocks.get(mention.block) ?? [], mention);
      if (sentence) named[sentence.index]?.push(person);
    }
  }
  return named;
}

/** The sentence of a block that holds the whole mention. */
function sentenceAt(sentences: readonly Sentence[], { start, end }: Span): Sentence | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.span.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && found.span.start <= start && end <= found.span.end ? found : undefined;
}
