// The name that is shown for an actor: the fullest one in its base form, and the others as aliases.
import { byLanguage } from '../language/by-language.ts';
import type { Cluster } from './cluster.ts';
import type { Group } from './groups.ts';
import { nameKey, uninflected } from './names.ts';
import { adjectiveBase } from './words/german-grammar.ts';
import { germanOrganisation } from './words/german-organisation.ts';
import { SAME_NAMES } from './words/same-names.ts';

/** Base forms, the fullest first. */
export function namesOf(cluster: Cluster, lang: string): string[] {
  const names = [...cluster.groups]
    .sort(
      (a, b) => b.words.length - a.words.length || b.key.length - a.key.length || b.mentions.length - a.mentions.length,
    )
    .map((group) => baseName(group, cluster, lang))
    .map((name) => (isShouted(name) && cluster.type !== 'organisation' ? calm(name) : name));
  const formOf = (name: string) => uninflected(nameKey(name), lang);
  const synonym = byLanguage(SAME_NAMES, lang)?.find((line) =>
    line.names.some((name) => names.some((other) => formOf(other) === formOf(name))),
  );
  const unique = new Map(
    (synonym && cluster.type !== 'person' ? [synonym.names[0]!, ...names] : names).map((name) => [nameKey(name), name]),
  );
  return [...unique.values()];
}

function baseName(group: Group, { type }: Cluster, lang: string): string {
  const written = new Map<string, number>();
  for (const { text } of group.mentions) {
    const clean = text.replace(/[«»"„“”]/g, '').replace(/['’]s?$/, '');
    written.set(clean, (written.get(clean) ?? 0) + 1);
  }
  const forms = [...written.keys()];
  if (lang !== 'de')
    return forms.sort((a, b) => Number(isShouted(a)) - Number(isShouted(b)) || written.get(b)! - written.get(a)!)[0]!;
  if (type !== 'person' && group.words.length > 1) return organisationBase(forms, group);
  const base = forms.flatMap((form) =>
    [form, form.slice(0, -1), form.slice(0, -2)].filter((cut) => nameKey(cut) === group.key),
  );
  return (base.length > 0 ? base : forms).sort((a, b) => (written.get(b) ?? 0) - (written.get(a) ?? 0))[0]!;
}

/** "WASHINGTON" of a dateline. */
const calm = (name: string) => name.replace(/(?<=\p{L})\p{L}+/gu, (letters) => letters.toLowerCase());

const isShouted = (name: string) => name.length > 4 && name === name.toUpperCase();

function organisationBase(forms: string[], group: Group): string {
  const form = forms.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0]!;
  const words = form.split(' ');
  const at = words.findIndex((word) => germanOrganisation(word));
  const noun = germanOrganisation(words[at] ?? '');
  if (!noun) return form;
  const adjectives = words.slice(0, at).map((word) => (isInflected(word) ? inGender(word, noun.gender) : word));
  return [...adjectives, noun.base, ...words.slice(at + 1)].join(' ') || group.key;
}

/** Capital adjectives; "Berliner" and the like never change. */
function isInflected(word: string): boolean {
  return (
    /^\p{Lu}.*e[nsm]?$/u.test(word) || /^\p{Lu}\p{Ll}*(?:isch|deutsch|ig|lich|national|rot|oberst|frei)er$/iu.test(word)
  );
}

function inGender(word: string, gender: string): string {
  if (gender === 'masculine') return adjectiveBase(word, 'masculine');
  return adjectiveBase(word, 'feminine') + (gender === 'neuter' ? 's' : '');
}
