// Groups mentions that write the same name, whatever its ending: "Putin" and "Putins", "Weiße Haus" and "Weißen Hauses".
import type { ActorType } from '../types.ts';
import type { Language } from './gazetteer.ts';
import { genitiveBase } from './genitive.ts';
import type { Mention } from './mention.ts';
import { nameKey, personName, withoutGenitive } from './names.ts';

/** All mentions that write one name, and what speaks for each type. */
export interface Group {
  /** The folded name, without an ending that another spelling shows to be one. */
  key: string;
  words: string[];
  mentions: Mention[];
  votes: Record<ActorType, number>;
}

export function groupMentions(mentions: Mention[], language: Language): Group[] {
  const byKey = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = nameKey(mention.text);
    const same = byKey.get(key);
    if (same) same.push(mention);
    else byKey.set(key, [mention]);
  }
  const isPerson = (key: string) => byKey.get(key)!.some(({ type }) => type === 'person');
  const full = [...byKey.keys()].filter((key) => key.includes(' ') && isPerson(key));
  const bases = full.filter((key) => !withoutGenitive(key, language.lang).some((base) => byKey.has(base)));
  const families = new Set(bases.map((key) => personName(key).family.join(' ')));
  const groups = new Map<string, Group>();
  const byStem = new Map<string, string>();
  for (const key of [...byKey.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    const same = byKey.get(key)!;
    const isBase = (base: string) => groups.has(base) || families.has(base);
    let into = families.has(key) ? key : (withoutGenitive(key, language.lang).find(isBase) ?? key);
    if (language.lang === 'de') {
      if (into === key) into = byStem.get(inflectionStem(key)) ?? key;
      if (into === key && !families.has(key)) into = nameKey(genitiveBase(same, language) ?? key);
      byStem.set(inflectionStem(key), into);
    }
    const group = groups.get(into) ?? newGroup(into);
    groups.set(into, group);
    for (const mention of same) {
      group.mentions.push(mention);
      group.votes[mention.type] += mention.weight;
    }
  }
  return [...groups.values()];
}

/** The type with most votes. */
export function leadingType({ votes }: Group): Mention['type'] {
  if (votes.person >= votes.organisation && votes.person >= votes.place) return 'person';
  return votes.organisation >= votes.place ? 'organisation' : 'place';
}

function newGroup(key: string): Group {
  return { key, words: key.split(' '), mentions: [], votes: { person: 0, organisation: 0, place: 0 } };
}

/** A form that all cases of a name of several words share; of single words, only a plural "-n" is taken off. */
function inflectionStem(key: string): string {
  const words = key.replace(/nisse[sn]?(?= |$)/g, 'nis').split(' ');
  if (words.length === 1) return key.replace(/en$/, 'e');
  return words
    .map((word, at) =>
      at < words.length - 1 ? word.replace(/(?<=\w{3})(?:e[nrsm]?|s)$/, '') : word.replace(/(?<=\w{3})(?:e?s|n)$/, ''),
    )
    .join(' ');
}
