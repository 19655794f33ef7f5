// Which names are the same person: full names by given and family name, bare ones by the full name that they stand for.

import { absorb, type Cluster, clusterOf } from './cluster.ts';
import type { Group } from './groups.ts';
import type { Mention } from './mention.ts';
import { GENERATION, type PersonName, personName } from './names.ts';
import { shortForms } from './words/given-forms.ts';

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
  readonly #byBoth = new Map<string, Person[]>();

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
    for (const each of new Set(families)) {
      for (const form of new Set([first, `${first[0]}.`, given.at(-1)!, ...shortForms(first)])) {
        push(this.#byBoth, `${form} ${each}`, person);
      }
    }
  }

  /** "Donald" and "Donald J." agree, "J." agrees with "Jared", "Priyanka Gandhi" is "Priyanka Gandhi Vadra"; "Hans" and "Maria" differ. */
  same({ given, family }: PersonName): Person | undefined {
    const first = given[0]!;
    const forms = /^\p{L}\.?$/u.test(first) ? [`${first[0]}.`] : [first, ...shortForms(first)];
    for (const form of forms) {
      const whole = this.#fitting(`${form} ${family.join(' ')}`, given);
      const person = whole ?? (isGeneration(family) ? undefined : this.#fitting(`${form} ${family.at(-1)}`, given));
      if (person) return person;
    }
    return undefined;
  }

  #fitting(key: string, given: string[]): Person | undefined {
    return this.#byBoth
      .get(key)
      ?.slice(0, MOST_NAMESAKES)
      .find(({ name }) => mayBe(name.given, given));
  }

  called(key: string): Person[] {
    const known = this.#byFamily.get(personName(key).family.join(' ')) ?? this.#byGiven.get(key);
    return (
      known ??
      shortForms(key)
        .flatMap((form) => this.#byGiven.get(form) ?? [])
        .slice(0, 1)
    );
  }
}

/** Whether two may be one where both have initials in the middle: "George W." is not "George H.W.". */
function mayBe(one: string[], other: string[]): boolean {
  const [first = '', second = ''] = [one, other].map((given) =>
    given
      .slice(1)
      .filter((name) => name.includes('.'))
      .join('')
      .replaceAll('.', ''),
  );
  return first === '' || second === '' || first === second;
}

/** Nobody tells more of one family apart by their initials. */
const MOST_NAMESAKES = 20;

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
