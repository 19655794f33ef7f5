// Whether a German name that is only ever written with an "s" at its end is written in the genitive.
import { LISTS } from './gazetteer.ts';
import { type Mention, neighbour } from './mention.ts';
import type { Language } from './recognise.ts';
import { isAdjective } from './words/german-grammar.ts';
import { germanOrganisation } from './words/german-organisation.ts';

const NAME_LISTS = LISTS.firstName | LISTS.lastName | LISTS.country | LISTS.city | LISTS.largeCity | LISTS.region;

/** The single word without its ending, if all that is known of it and its surroundings says so: "Oberweilers", "des Gazastreifens". */
export function genitiveBase(mentions: Mention[], { lists }: Language): string | undefined {
  const { text } = mentions[0]!;
  if (!/^\p{L}[\p{L}-]{2,}s$/u.test(text) || /(?:ss|us|is)$/.test(text)) return undefined;
  const noun = germanOrganisation(text);
  if (noun && noun.base !== text) return noun.base;
  const base = text.slice(0, -1);
  const named = (lists(text) & NAME_LISTS) !== 0;
  if (lists(base) & NAME_LISTS && !named) return base;
  if (named) return undefined;
  if (mentions.every((mention) => /^(?:des|eines)$/i.test(neighbour(mention, -1)?.text ?? ''))) return base;
  return mentions.every((mention) => ownsNext(mention)) ? base : undefined;
}

/** A noun follows, or an adjective and a noun: "Putins Berater", "Stolls eigene Fraktion". */
function ownsNext(mention: Mention): boolean {
  const next = neighbour(mention, 1)?.text ?? '';
  const noun = isAdjective(next) && !/te[nr]?$/.test(next) ? (neighbour(mention, 2)?.text ?? '') : next;
  return /^\p{Lu}\p{Ll}/u.test(noun) || /^[«„"“]$/.test(noun);
}
