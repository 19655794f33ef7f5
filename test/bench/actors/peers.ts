// The recognisers that are measured: Lede's, and the two packages that know persons, organisations and places at all.
import { existsSync, readFileSync } from 'node:fs';
import compromise from 'compromise';
import german from 'de-compromise';
import { loadActorModel, tagEntities } from '../../../lib/actors/index.ts';
import type { Entity } from '../../../lib/actors/tagger/index.ts';

/** The peers give no confidence. */
type Found = Omit<Entity, 'confidence'>;

export interface Recogniser {
  name: string;
  find(text: string): Found[];
}

const TAG = { person: '#Person+', organisation: '#Organization+', place: '#Place+' } as const;

interface Match {
  text: string;
  offset: { start: number };
}

export function recognisers(lang: string): Recogniser[] {
  const own = ownRecogniser(lang);
  if (lang === 'en') {
    const find = (text: string) => {
      const read = compromise(text);
      const found = { person: read.people(), organisation: read.organizations(), place: read.places() };
      return entitiesOf(text, (type) => found[type].json({ offset: true }) as Match[]);
    };
    return [own, { name: 'compromise', find }];
  }
  if (lang !== 'de') return [own];
  const find = (text: string) => {
    const read = german(text);
    return entitiesOf(text, (type) => read.match(TAG[type]).json({ offset: true }) as Match[]);
  };
  return [own, { name: 'de-compromise', find }];
}

function ownRecogniser(lang: string): Recogniser {
  const file = (name: string) => new URL(`../../../public/models/actors.${name}.bin`, import.meta.url);
  const path = file(existsSync(file(lang)) ? lang : 'any');
  const model = loadActorModel(new Uint8Array(readFileSync(path)));
  return { name: 'Lede', find: (text) => tagEntities(text, lang, model) };
}

/** Their matches carry the punctuation and possessive of the last word, which is not held against them. */
function entitiesOf(text: string, matches: (type: Entity['type']) => Match[]): Found[] {
  return (['person', 'organisation', 'place'] as const).flatMap((type) =>
    matches(type).flatMap(({ text: words, offset }) => {
      const name = words.replace(/['’]s?\W*$|[^\p{L}\p{N}]+$/u, '').replace(/^[^\p{L}\p{N}]+/u, '');
      const start = text.indexOf(name, offset.start);
      return name === '' || start < 0 ? [] : [{ start, end: start + name.length, type }];
    }),
  );
}
