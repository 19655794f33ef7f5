import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadActorModel } from '../../../lib/actors/tagger/index.ts';

const FILES = ['de', 'en', 'any'].map((lang) => new URL(`../../../public/models/actors.${lang}.bin`, import.meta.url));
/** Packed: German and English together, and the list for all others. */
const BUDGET = 9_000_000;
const BUDGET_OF_REST = 800_000;

describe('the files of the actor models', () => {
  it('keep the budget', () => {
    const [de = 0, en = 0, any = 0] = FILES.map((file) =>
      existsSync(file) ? gzipSync(readFileSync(file)).length : Infinity,
    );
    expect(de + en).toBeLessThanOrEqual(BUDGET);
    expect(any).toBeLessThanOrEqual(BUDGET_OF_REST);
  });

  it('load, with weights for German and English, networks for both, and only a word list for the rest', () => {
    const [de, en, any] = FILES.map((file) => loadActorModel(new Uint8Array(readFileSync(file))));
    expect([de?.lang, en?.lang, any?.lang]).toEqual(['de', 'en', 'any']);
    expect([de, en, any].map((model) => model?.weights !== undefined)).toEqual([true, true, false]);
    expect([de, en, any].map((model) => model?.network !== undefined)).toEqual([true, true, false]);
    expect([de, en, any].map((model) => model?.lexicon.senses !== undefined)).toEqual([false, true, false]);
  });

  it('are refused when a byte is wrong, when they are cut short, and when they are something else', () => {
    const bytes = new Uint8Array(readFileSync(FILES[2]!));
    const damaged = bytes.slice();
    damaged[damaged.length >> 1]! ^= 1;
    expect(() => loadActorModel(damaged)).toThrow(/checksum/);
    expect(() => loadActorModel(bytes.subarray(0, bytes.length - 1))).toThrow(/checksum/);
    expect(() => loadActorModel(bytes.subarray(0, 10))).toThrow(/Not an actor model/);
    expect(() => loadActorModel(new TextEncoder().encode('<!doctype html><title>404</title>'))).toThrow(
      /Not an actor model/,
    );
  });

  it('are read at their place in a larger buffer', () => {
    const bytes = readFileSync(FILES[2]!);
    const larger = new Uint8Array(bytes.length + 7);
    larger.set(bytes, 7);
    expect(loadActorModel(larger.subarray(7)).lang).toBe('any');
  });
});
