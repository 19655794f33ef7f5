// Which groups are one actor: each gets a type, then persons are linked by their names, organisations and places by theirs.
import type { ActorType } from '../types.ts';
import { isClub, standsForClub } from './clubs.ts';
import type { Cluster } from './cluster.ts';
import type { Language } from './gazetteer.ts';
import { type Group, leadingType } from './groups.ts';
import { type Mention, neighbour } from './mention.ts';
import { personName } from './names.ts';
import { linkOthers } from './others.ts';
import { linkPersons } from './persons.ts';
import { HONORIFICS } from './words/not-names.ts';

/** Votes of a name that is a place for certain, be it a family name too. */
const SURE_PLACE = 2.5;

/** "Mr Lynn". */
const isTitled = (mention: Mention) => HONORIFICS.has(neighbour(mention, -1)?.text.toLowerCase() ?? '');

/** The groups as clusters of one type each. `mentions` are all of the article, in reading order. */
export function link(groups: Group[], mentions: Mention[], language: Language): Cluster[] {
  const order = new Map(mentions.map((mention, at) => [mention, at]));
  const byType: Record<ActorType, Group[]> = { person: [], organisation: [], place: [] };
  const types = typesOf(groups);
  for (const group of groups) byType[types.get(group)!].push(group);
  return [
    ...linkPersons(byType.person, (mention) => order.get(mention)!),
    ...linkOthers(byType.organisation, 'organisation', language),
    ...linkOthers(byType.place, 'place', language),
  ];
}

/** Each group's type; a bare family name of someone named in full is a person, whatever it was taken for, unless a place is. */
function typesOf(groups: Group[]): Map<Group, ActorType> {
  const types = new Map(groups.map((group) => [group, leadingType(group)]));
  const families = new Set(
    groups.flatMap(({ key, words }, at) =>
      words.length > 1 && types.get(groups[at]!) === 'person' ? [personName(key).family.join(' ')] : [],
    ),
  );
  for (const group of groups) {
    const { given, family } = personName(group.key);
    if (given.length > 0 || !families.has(family.join(' '))) continue;
    if (types.get(group) !== 'place' || group.votes.place < SURE_PLACE) types.set(group, 'person');
  }
  const towns = new Set(
    groups.flatMap((group) => (group.words.length === 2 && group.votes.place >= SURE_PLACE ? [group.words[1]!] : [])),
  );
  for (const group of groups) {
    const isTown = group.words.length === 1 && towns.has(group.key) && !families.has(group.key);
    if (isTown && types.get(group) === 'person' && !group.mentions.some(isTitled)) types.set(group, 'place');
  }
  const clubs = groups.filter((group) => types.get(group) === 'organisation' && isClub(group));
  const clubWords = new Set(clubs.flatMap(({ words }) => words));
  for (const group of groups) {
    if (types.get(group) === 'place' && standsForClub(group, clubWords)) types.set(group, 'organisation');
  }
  return types;
}
