// Which names are the same person: full names by given and family name, bare ones by the full name that they stand for.
import { absorb, type Cluster, clusterOf } from './cluster.ts';
import type { Group } from './groups.ts';
import type { Mention } from './mention.ts';
import { GENERATION, type PersonName, personName } from './names.ts';

interface Person extends Cluster {
  name: PersonName;
}

/** The persons among the groups. A bare name that fits several goes, mention by mention, to the one last named in full. */
export function linkPersons(groups: Group[], order: (mention: Mention) => number): Cluster[] {
  const known = new KnownPersons();
  const bare: Group[] = [];
  for (const group of [...groups].sort((a, b) => b.words.length - a.words.length)) {
    const name = personName(group.key);
    if (name.given.length === 0) {
      bare.push(group);
      continue;
    }
    const same = known.same(name);
    if (same) absorb(same, group);
    else known.add({ ...clusterOf('person', group), name });
  }
  const others: Cluster[] = [];
  for (const group of bare) {
    const fits = known.called(group.key);
    if (fits.length === 0) others.push(clusterOf('person', group));
    else if (fits.length === 1) absorb(fits[0]!, group);
    else shareOut(group, fits, order);
  }
  return [...known.all, ...others];
}

/** Persons named in full, by what else they may be called. */
class KnownPersons {
  readonly all: Person[] = [];
  readonly #byFamily = new Map<string, Person[]>();
  readonly #byGiven = new Map<string, Person[]>();
  /** Family name and given name, whole, as initial, and with a second family name left out. */
  readonly #byBoth = new Map<string, Person>();

  add(person: Person): void {
    const { given, family } = person.name;
    const first = given[0]!;
    this.all.push(person);
    push(this.#byFamily, family.join(' '), person);
    if (family.length > 1) push(this.#byFamily, family.at(-1)!, person);
    push(this.#byGiven, first, person);
    const whole = family.join(' ');
    const families = isGeneration(family)
      ? [whole]
      : [whole, family.at(-1)!, ...(given.length > 1 ? [given.at(-1)!] : [])];
    for (const each of families) {
      for (const form of [first, `${first[0]}.`, given.at(-1)!]) {
        const key = `${form} ${each}`;
        if (!this.#byBoth.has(key)) this.#byBoth.set(key, person);
      }
    }
  }

  /** "Donald" and "Donald J." agree, "J." agrees with "Jared", "Priyanka Gandhi" is "Priyanka Gandhi Vadra"; "Hans" and "Maria" differ. */
  same({ given, family }: PersonName): Person | undefined {
    const first = given[0]!;
    const key = /^\p{L}\.?$/u.test(first) ? `${first[0]}.` : first;
    const whole = this.#byBoth.get(`${key} ${family.join(' ')}`);
    return whole ?? (isGeneration(family) ? undefined : this.#byBoth.get(`${key} ${family.at(-1)}`));
  }

  called(key: string): Person[] {
    return this.#byFamily.get(personName(key).family.join(' ')) ?? this.#byGiven.get(key) ?? [];
  }
}

const isGeneration = (family: string[]) => GENERATION.test(family.at(-1)!);

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
