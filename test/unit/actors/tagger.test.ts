import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadActorModel, tagEntities } from '../../../lib/actors/tagger/index.ts';

const read = (lang: string) =>
  new Uint8Array(readFileSync(new URL(`../../../public/models/actors.${lang}.bin`, import.meta.url)));

describe('the recogniser of names', () => {
  it('finds persons, organisations and places in German, and marks the words of the page', () => {
    const text =
      'Bundeskanzlerin Angela Merkel traf in Berlin den Chef der Deutschen Bank. Merkel lobte Frankreichs Haltung.';
    const found = tagEntities(text, 'de', loadActorModel(read('de'))).map(({ start, end, type }) => [
      text.slice(start, end),
      type,
    ]);
    expect(found).toContainEqual(['Angela Merkel', 'person']);
    expect(found).toContainEqual(['Berlin', 'place']);
    expect(found).toContainEqual(['Deutschen Bank', 'organisation']);
  });

  it('finds them in English, without the possessive', () => {
    const text = "Microsoft's president Brad Smith spoke in London on Tuesday.";
    const found = tagEntities(text, 'en', loadActorModel(read('en'))).map(({ start, end, type }) => [
      text.slice(start, end),
      type,
    ]);
    expect(found).toEqual([
      ['Microsoft', 'organisation'],
      ['Brad Smith', 'person'],
      ['London', 'place'],
    ]);
  });

  it('refuses a damaged file', () => {
    const bytes = read('en').slice();
    bytes[bytes.length - 5]! ^= 1;
    expect(() => loadActorModel(bytes)).toThrow(/checksum/);
    expect(() => loadActorModel(new Uint8Array(3))).toThrow();
  });
});
