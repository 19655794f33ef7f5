// Which names are the same person: full names by given and family name, bare ones by the full name that they stand for.
import { absorb, type Cluster, clusterOf } from './cluster.ts';
import type { Group } from './groups.ts';
import type { Mention } from './mention.ts';
import { type PersonName, personName } from './names.ts';

interface Person extends Cluster {
  name: PersonName;
}

/** The persons among the groups. A bare name that fits several goes, mention by mention, to the one last named in full. */
export function linkPersons(groups: Group[], order: (mention: Mention) => number): Cluster[] {
  const persons: Person[] = [];
  const byFamily = new Map<string, Person[]>();
  const byGiven = new Map<string, Person[]>();
  const bare: Group[] = [];
  for (const group of [...groups].sort((a, b) => b.words.length - a.words.length)) {
    const name = personName(group.key);
    if (name.given.length === 0) {
      bare.push(group);
      continue;
    }
    const family = name.family.join(' ');
    const same = [
      ...(byFamily.get(family) ?? []),
      ...(byFamily.get(name.family.at(-1)!) ?? []),
      ...longer(name, byGiven),
    ].find((person) => sameGiven(person.name, name));
    if (same) {
      absorb(same, group);
      continue;
    }
    const person: Person = { ...clusterOf('person', group), name };
    persons.push(person);
    push(byFamily, family, person);
    if (name.family.length > 1) push(byFamily, name.family.at(-1)!, person);
    push(byGiven, name.given[0]!, person);
  }
  for (const group of bare) {
    const family = byFamily.get(personName(group.key).family.join(' ')) ?? [];
    const fits = family.length > 0 ? family : (byGiven.get(group.key) ?? []);
    if (fits.length === 0) persons.push({ ...clusterOf('person', group), name: personName(group.key) });
    else if (fits.length === 1) absorb(fits[0]!, group);
    else shareOut(group, fits, order);
  }
  return persons;
}

/** Whoever has this name and more: "Priyanka Gandhi" is "Priyanka Gandhi Vadra". */
function longer(name: PersonName, byGiven: Map<string, Person[]>): Person[] {
  return (byGiven.get(name.given[0]!) ?? []).filter((person) =>
    person.name.given.slice(1).join(' ').endsWith(name.family.join(' ')),
  );
}

/** "Donald" and "Donald J." agree, "J." agrees with "Jared"; "Hans" and "Maria" do not. */
function sameGiven(a: PersonName, b: PersonName): boolean {
  const [first = '', second = ''] = [a.given[0], b.given[0]];
  if (first === second) return true;
  return /^\p{L}\.?$/u.test(second)
    ? first.startsWith(second[0]!)
    : /^\p{L}\.?$/u.test(first) && second.startsWith(first[0]!);
}

function push(map: Map<string, Person[]>, key: string, person: Person): void {
  const list = map.get(key);
  if (list) list.push(person);
  else map.set(key, [person]);
}

function shareOut(group: Group, fits: Person[], order: (mention: Mention) => number): void {
  const named = fits.flatMap((person) =>
    person.groups.flatMap(({ mentions }) => mentions.map((mention) => ({ at: order(mention), person }))),
  );
  named.sort((a, b) => a.at - b.at);
  const given = new Map<Person, Mention[]>();
  const sorted = [...group.mentions].sort((a, b) => order(a) - order(b));
  let next = 0;
  let last: Person | undefined;
  for (const mention of sorted) {
    for (; next < named.length && named[next]!.at < order(mention); next++) last = named[next]!.person;
    const person = last ?? named[0]?.person ?? fits[0]!;
    const share = given.get(person);
    if (share) share.push(mention);
    else given.set(person, [mention]);
  }
  for (const [person, mentions] of given) absorb(person, { ...group, mentions });
}
