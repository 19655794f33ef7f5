import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadActorModel } from '../../../lib/actors/tagger/index.ts';

const FILES = ['de', 'en', 'any'].map((lang) => new URL(`../../../public/models/actors.${lang}.bin`, import.meta.url));
const BUDGET = 800_000;

describe('the files of the actor models', () => {
  it.each(FILES.map((file) => [file.pathname.split('/').at(-1), file] as const))('%s keeps the budget', (_, file) => {
    expect(existsSync(file)).toBe(true);
    expect(gzipSync(readFileSync(file)).length).toBeLessThanOrEqual(BUDGET);
  });

  it('load, with weights for German and English and only a word list for the rest', () => {
    const [de, en, any] = FILES.map((file) => loadActorModel(new Uint8Array(readFileSync(file))));
    expect([de?.lang, en?.lang, any?.lang]).toEqual(['de', 'en', 'any']);
    expect([de, en, any].map((model) => model?.weights !== undefined)).toEqual([true, true, false]);
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
