// Which names are the same organisation or place: acronyms, legal forms left out, short forms, names that states are also known by.
import type { ActorType } from '../types.ts';
import { isAcronymOf } from './acronyms.ts';
import { clubNames, isClub } from './clubs.ts';
import { absorb, type Cluster, clusterOf } from './cluster.ts';
import { type Language, LISTS } from './gazetteer.ts';
import type { Group } from './groups.ts';
import { type Mention, neighbour } from './mention.ts';
import { initialsOf, nameKey, uninflected } from './names.ts';
import { LONGEST_BLOCK } from './reading.ts';
import { LEGAL_FORMS } from './words/organisation-heads.en.ts';
import { SAME_NAMES } from './words/same-names.ts';

/** The clusters of organisations or of places; a name of one type is never merged with one of the other. */
export function linkOthers(groups: Group[], type: ActorType, language: Language): Cluster[] {
  const clusters: Cluster[] = [];
  const longestFirst = [...groups].sort((a, b) => b.words.length - a.words.length || b.key.length - a.key.length);
  const links = new Links(longestFirst, type, language);
  const made = new Map<Group, Cluster>();
  for (const group of longestFirst) {
    const target = links.targetOf(group);
    const cluster = target && made.get(target);
    if (cluster) {
      absorb(cluster, group);
      made.set(group, cluster);
    } else {
      const fresh = clusterOf(type, group);
      clusters.push(fresh);
      made.set(group, fresh);
    }
  }
  return clusters;
}

const SYNONYMS = new Map(
  Object.entries(SAME_NAMES).map(([lang, lines]) => [
    lang,
    new Map(
      lines.flatMap(({ names }) =>
        names.map((name) => [uninflected(nameKey(name), lang), nameKey(names[0]!)] as const),
      ),
    ),
  ]),
);

/** Finds, for a name, a longer (or earlier) one that it is short for; only where there is exactly one. */
class Links {
  readonly #type: ActorType;
  readonly #lang: string;
  readonly #lists: Language['lists'];
  readonly #synonyms: Map<string, string>;
  readonly #bySynonym = new Map<string, Group>();
  readonly #byCore = new Map<string, Group[]>();
  readonly #byInitials = new Map<string, Group[]>();
  readonly #byPart = new Map<string, Group[]>();
  readonly #byMention = new Map<Mention['passage'], Map<number, Group>>();

  constructor(groups: Group[], type: ActorType, { lang, lists }: Language) {
    this.#type = type;
    this.#lang = lang;
    this.#lists = lists;
    this.#synonyms = SYNONYMS.get(lang) ?? new Map();
    for (const group of groups) {
      const synonym = this.#synonymOf(group);
      if (synonym && !this.#bySynonym.has(synonym)) this.#bySynonym.set(synonym, group);
      for (const mention of group.mentions) {
        const ends = this.#byMention.get(mention.passage) ?? new Map<number, Group>();
        this.#byMention.set(mention.passage, ends.set(mention.end, group));
      }
      if (type === 'place') push(this.#byPart, group.key.split(/[ -]/).at(-1)!, group);
      if (group.words.length < 2) continue;
      const core = coreOf(group.words);
      push(this.#byCore, core.join(' '), group);
      push(this.#byInitials, initialsOf(group.mentions[0]!.text), group);
      const parts = type === 'organisation' && isClub(group) ? clubNames(group) : partsOf(core);
      for (const part of parts) push(this.#byPart, part, group);
    }
  }

  targetOf(group: Group): Group | undefined {
    const known = this.#synonymOf(group);
    const synonym = this.#bySynonym.get(known ?? '');
    if (synonym && synonym !== group) return synonym;
    const bracketed = this.#before(group);
    if (bracketed) return bracketed;
    const core = only(this.#byCore.get(coreOf(group.words).join(' ')), group);
    if (core) return core;
    if (this.#type === 'place')
      return only(this.#byPart.get(group.key), group, (long) => isTownOf(long, group, this.#lists(group.key)));
    const text = group.mentions[0]!.text;
    if (group.words.length === 1 && /^\p{Lu}[\p{L}&]*\p{Lu}/u.test(text)) {
      const spelled = only(this.#byInitials.get(text.toUpperCase()), group);
      if (spelled) return spelled;
    }
    // A body that all know by this name is not short for another: "UN" is no "UN High Commissioner for Refugees".
    if (known) return undefined;
    return most(
      this.#byPart.get(group.key)?.filter((long) => isClub(long) || firstInText(long) < firstInText(group)),
      group,
    );
  }

  #synonymOf({ key }: Group): string | undefined {
    return this.#synonyms.get(uninflected(key, this.#lang));
  }

  /** The long name beside which the group's name stands, in brackets either: "Naturschutzbund Deutschland (Nabu)", "Seri (Social Reform Institute)". */
  #before(group: Group): Group | undefined {
    if (group.words.length > 1) return undefined;
    for (const mention of group.mentions) {
      const long = this.#beside(mention);
      if (!long || long === group) continue;
      if (isAcronymOf(group.key, long.key) || (this.#type === 'organisation' && isForeignAcronym(group, long)))
        return long;
    }
    return undefined;
  }

  /** The name that stands before the bracket in which the mention is, or in the bracket behind it. */
  #beside(mention: Mention): Group | undefined {
    const ends = this.#byMention.get(mention.passage);
    if (neighbour(mention, -1)?.text === '(') return ends?.get(neighbour(mention, -2)?.end ?? -1);
    if (neighbour(mention, 1)?.text !== '(') return undefined;
    const tokens = mention.passage.sentences[mention.sentence]!;
    const close = tokens
      .slice(mention.last + 2, mention.last + 2 + LONGEST_BRACKET)
      .findIndex(({ text }) => text === ')');
    return close > 0 ? ends?.get(tokens[mention.last + 1 + close]!.end) : undefined;
  }
}

/** "Frankfurt am Main" is Frankfurt, "King's Lynn" is Lynn and "Berlin-Tegel" Tegel; "New York" is not York. */
function isTownOf({ key }: Group, { key: part, words: { length } }: Group, known: number): boolean {
  const words = key.split(/[ -]/);
  if (key.startsWith(`${part} `) && /^(?:am|an|upon|on|im|in|a|ob)$/.test(words[length] ?? '')) return true;
  if (known & (LISTS.country | LISTS.largeCity | LISTS.region)) return false;
  return words.length === 2 && words[1] === part && !ANOTHER.test(words[0]!);
}

/** Before the name of a place, they make it another. */
const ANOTHER =
  /^(?:new|north|south|east|west|northern|southern|eastern|western|upper|lower|great|greater|little|port|fort|mount|lake|san|santa|saint|st\.?|neu|nord|sud|ost|west|ober|unter|gross|klein|bad|sankt|golf|see|nova|nueva|la|el|le|los|las)$/;

const LONGEST_BRACKET = 12;

/** In the language of its home, behind a long name, and used again: "the Netherlands Organisation for … (TNO)". */
const isForeignAcronym = ({ mentions }: Group, long: Group) =>
  mentions.length > 1 && long.words.length > 2 && /^\p{Lu}{2,6}$/u.test(mentions[0]!.text);

function coreOf(words: string[]): string[] {
  const core = words.filter((word) => !LEGAL_FORMS.has(word));
  return core.length > 0 ? core : words;
}

/** What a long name may be called for short: its first word, all but its first, and "Bahn" for "Deutsche Bahn". */
function partsOf(core: string[]): string[] {
  if (core[1] === '&' || core[1] === 'and' || core[1] === 'und') return [];
  const parts = [core[0]!];
  if (core.length > 2) parts.push(core.slice(1).join(' '));
  else if (/^deutsche[nr]?$/.test(core[0]!)) parts.push(core[1]!);
  return parts.filter((part) => part.length > 2);
}

function only(found: Group[] | undefined, not: Group, fits: (group: Group) => boolean = () => true): Group | undefined {
  const others = (found ?? []).filter(
    (group) => group !== not && group.words.length >= not.words.length && fits(group),
  );
  return others.length === 1 ? others[0] : undefined;
}

/** Where a name first stands in running text; a short name comes after its full one: "Apple" is not short for "Apple Music". */
function firstInText({ mentions }: Group): number {
  const places = mentions
    .filter(({ passage }) => !passage.heading)
    .map(({ passage, start }) => passage.block * LONGEST_BLOCK + start);
  return places.reduce((first, place) => Math.min(first, place), Number.POSITIVE_INFINITY);
}

/** The one that is written more than twice as often as all the others. */
function most(found: Group[] | undefined, not: Group): Group | undefined {
  const others = (found ?? []).filter((group) => group !== not).sort((a, b) => b.mentions.length - a.mentions.length);
  const [first, second] = others;
  return first && first.mentions.length > 2 * (second?.mentions.length ?? 0) ? first : undefined;
}

function push(map: Map<string, Group[]>, key: string, group: Group): void {
  const list = map.get(key);
  if (list) list.push(group);
  else map.set(key, [group]);
}
