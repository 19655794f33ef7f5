// Two words that were taken for one name, where the article shows elsewhere that they are two: "Warum will Weber Krüger stürzen?"
import { type Language, LISTS } from './gazetteer.ts';
import { type Mention, mentionOf } from './mention.ts';
import { nameKey } from './names.ts';
import { germanOrganisation } from './words/german-organisation.ts';
import { LEGAL_FORMS } from './words/organisation-heads.en.ts';
import { isTitle } from './words/titles.ts';

const NAMES = LISTS.firstName | LISTS.lastName | LISTS.country | LISTS.city | LISTS.region | LISTS.organisation;

/** The mentions with such pairs as two, or, where the second word names nobody, as the first alone. */
export function takenApart(mentions: Mention[], language: Language): Mention[] {
  const alone = new Map(mentions.filter(isWord).map(({ text, type }) => [nameKey(text), type]));
  const families = familiesOf(mentions);
  return mentions.flatMap((mention) => {
    if (mention.last !== mention.first + 1) return [mention];
    const [first, second] = [wordOf(mention, mention.first), wordOf(mention, mention.last)];
    const [one, other] = [nameKey(first.text), nameKey(second.text)];
    const part = (word: typeof first, type: Mention['type']) =>
      mentionOf(mention.passage, mention.sentence, word, word, { ...mention, type });
    const given = language.lists(first.text) & LISTS.firstName;
    if (mention.type === 'person' && !given && differ(families.get(one), families.get(other)))
      return [part(first, 'person'), part(second, 'person')];
    // "Justice Albrook", who is Samuel Albrook further up.
    if (
      first.text !== 'Lord' &&
      isTitle(first.text, language.lang) &&
      (families.has(other) || alone.get(other) === 'person')
    )
      return [part(second, 'person')];
    const owner = alone.get(one);
    const names = mention.type !== 'person' || owner === 'organisation';
    if (owner && names && !alone.has(other) && !given && isPlain(second.text, language)) return [part(first, owner)];
    return [mention];
  });
}

const isWord = ({ first, last }: Mention) => first === last;

const wordOf = ({ passage, sentence }: Mention, at: number) => ({ ...passage.sentences[sentence]![at]!, at });

/** Family name → the full names that end with it. */
function familiesOf(mentions: Mention[]): Map<string, Set<string>> {
  const families = new Map<string, Set<string>>();
  for (const { type, text } of mentions) {
    const key = nameKey(text);
    const last = key.slice(key.lastIndexOf(' ') + 1);
    if (type !== 'person' || last === key) continue;
    families.set(last, (families.get(last) ?? new Set()).add(key));
  }
  return families;
}

/** Both are family names, each of somebody else. */
function differ(one: Set<string> | undefined, other: Set<string> | undefined): boolean {
  return one !== undefined && other !== undefined && other.size > 1;
}

/** "Geldbußen": a German noun on no list of names. */
function isPlain(word: string, { lang, lists }: Language): boolean {
  if (lang !== 'de' || !/^\p{Lu}\p{Ll}{3,}(?:-\p{Lu}\p{Ll}+)*$/u.test(word)) return false;
  return !(lists(word) & NAMES) && !germanOrganisation(word) && !LEGAL_FORMS.has(word.toLowerCase());
}
