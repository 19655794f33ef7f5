// The key of an actor: the same in every article, whichever of German and English it is in and however it spells the name.
import type { ActorType } from '../types.ts';
import { nameKey } from './names.ts';
import { regionOf } from './regions.ts';
import { familySounds, personKey, placeKey } from './transliteration.ts';
import { EXONYMS } from './words/exonyms.ts';
import { SAME_EVERYWHERE } from './words/same-names.ts';

/** Names come from pages and backup files: what is longer is compared by its beginning. */
const LONGEST = 300;

let ids: Map<string, string> | undefined;

/** Type and folded name → the id of the line that holds it: the code of a state, or the first name. */
function readIds(): Map<string, string> {
  return new Map(
    [...SAME_EVERYWHERE, ...EXONYMS].flatMap(({ type, names }) => {
      const region = type === 'place' ? names.map(regionOf).find((code) => code !== undefined) : undefined;
      return names.map((name) => [`${type}:${nameKey(name)}`, region ?? nameKey(names[0]!)] as const);
    }),
  );
}

/**
 * `place:US`, `organisation:european union`, `person:lavrov, sergei`. States by their code, what both languages know under a name
 * of its own by the English one, persons as in a catalogue. `name` is the one that is shown for the actor, or its folded form.
 */
export function keyOf(type: ActorType, name: string): string {
  const text = name.slice(0, LONGEST);
  if (type === 'person') return `person:${personKey(text)}`;
  ids ??= readIds();
  const known = ids.get(`${type}:${nameKey(text)}`);
  if (known) return `${type}:${known}`;
  return type === 'place' ? `place:${regionOf(text) ?? placeKey(text)}` : `${type}:${nameKey(text)}`;
}

const TYPE = /^(person|organisation|place):/;
const WHOLE = ', ';

/** The key of today for one that any version made, be it this one. */
export function currentKey(key: string): string {
  const type = TYPE.exec(key)?.[1] as ActorType | undefined;
  return type && !(type === 'person' && key.includes(WHOLE)) ? keyOf(type, key.slice(type.length + 1)) : key;
}

/** Whether the key is that of a person of whom nothing but the family name is known. */
export const isBare = (key: string): boolean => key.startsWith('person:') && !key.includes(WHOLE);

/** What the keys of all persons begin with whom a bare key may stand for, in either language's spelling. */
export function openingsOf(bare: string): string[] {
  const name = bare.slice(bare.indexOf(':') + 1);
  return [...new Set([name, familySounds(name)])].map((family) => `person:${family}${WHOLE}`);
}

/** Whether the bare key may stand for the person of the other key. */
export const mayStandFor = (bare: string, whole: string): boolean =>
  isBare(bare) && openingsOf(bare).some((opening) => whole.startsWith(opening));
