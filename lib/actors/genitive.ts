// Whether a German name that is only ever written with an "s" at its end is written in the genitive.
import { type Language, LISTS } from './gazetteer.ts';
import { type Mention, neighbour } from './mention.ts';
import { isAdjective } from './words/german-grammar.ts';
import { germanOrganisation } from './words/german-organisation.ts';

const PLACE_LISTS = LISTS.country | LISTS.largeCity | LISTS.region;
const NAME_LISTS = LISTS.firstName | LISTS.lastName | LISTS.city | PLACE_LISTS;

/** The name without its ending, if all that is known of it and its surroundings says so: "Oberweilers", "des Gazastreifens". */
export function genitiveBase(mentions: Mention[], { lists }: Language): string | undefined {
  const { text: name } = mentions[0]!;
  const text = name.slice(name.lastIndexOf(' ') + 1);
  if (!/^\p{L}[\p{L}-]{2,}s$/u.test(text) || /(?:ss|us|is)$/.test(text)) return undefined;
  const noun = germanOrganisation(text);
  if (noun && name === text && noun.base !== text) return noun.base;
  if (name !== text && mentions[0]!.type !== 'person') return undefined;
  const base = name.slice(0, -1);
  const named = (lists(text) & NAME_LISTS) !== 0;
  if (named) return undefined;
  if (name === text && lists(base) & PLACE_LISTS) return base;
  if (name === text && mentions.every((mention) => /^(?:des|eines)$/i.test(neighbour(mention, -1)?.text ?? '')))
    return base;
  return mentions.every((mention) => ownsNext(mention)) ? base : undefined;
}

/** A noun follows, or an adjective and a noun: "Putins Berater", "Stolls eigene Fraktion". */
function ownsNext(mention: Mention): boolean {
  const next = neighbour(mention, 1)?.text ?? '';
  const noun = isAdjective(next) && !/te[nr]?$/.test(next) ? (neighbour(mention, 2)?.text ?? '') : next;
  return /^\p{Lu}\p{Ll}/u.test(noun) || /^[«„"“]$/.test(noun);
}
