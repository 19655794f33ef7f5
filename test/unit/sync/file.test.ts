import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { addressMark } from '../../../lib/sync/address-mark.ts';
import type { Change } from '../../../lib/sync/change.ts';
import {
  changesIn,
  fileIdIn,
  fileName,
  manifestIn,
  opened,
  opens,
  packedChanges,
  packedManifest,
  troubleOf,
} from '../../../lib/sync/file.ts';
import { type Key, keyFrom, newKeyMark } from '../../../lib/sync/seal.ts';
import { stampOf } from '../../../lib/sync/stamp.ts';
import { briefOf } from '../history/briefs.ts';

const DEVICE = 'aaaaaaaaaaaa';
const at = stampOf(1, 0, DEVICE);
const changeOf = (number: number, text = 'A text about the river.'): Change => {
  const brief = briefOf({ url: `https://secret.example/${number}`, text });
  return {
    key: addressMark(brief.article.url),
    versions: [{ hash: 'a1', read: [[1, at]], text: { at, brief } }],
  };
};
function* chunks(count: number, text?: string) {
  for (let number = 0; number < count; number++) yield [changeOf(number, text)];
}
const id = { device: DEVICE, number: 12 };

let key: Key;
let other: Key;
beforeAll(async () => {
  key = await keyFrom('correct horse', newKeyMark(at));
  other = await keyFrom('wrong horse', key);
});

async function read(file: Blob, keys: Key[]): Promise<Change[] | string> {
  try {
    const all: Change[] = [];
    for await (const { changes } of changesIn(await opened(file), keys)) all.push(...changes);
    return all;
  } catch (error) {
    return troubleOf(error) ?? `other: ${String(error)}`;
  }
}

test('what a file was given comes out of it again, sealed or not', async () => {
  for (const keys of [[], [key]]) {
    const file = await packedChanges(id, 'Laptop', chunks(250), keys[0]);
    expect((await opened(file)).head).toMatchObject(id);
    expect(await read(file, keys)).toEqual([...chunks(250)].flat());
  }
});

test('a name says which file of which device, and copies by a sync engine are none', () => {
  expect(fileName(id)).toBe('lede-aaaaaaaaaaaa-000012.lede');
  expect(fileIdIn(fileName(id))).toEqual(id);
  for (const name of [
    'lede-aaaaaaaaaaaa-000012.sync-conflict-20261130-1.lede',
    '.syncthing.lede-aaaaaaaaaaaa-000012.lede.tmp',
    'notes.txt',
  ])
    expect(fileIdIn(name)).toBeUndefined();
});

test('a sealed file opens with its passphrase alone, and is not taken for broken without', async () => {
  const file = await packedChanges(id, 'Laptop', chunks(1), key);
  expect(await opens(await opened(file), key)).toBe(true);
  expect(await opens(await opened(file), other)).toBe(false);
  expect(await read(file, [])).toBe('locked');
  expect(await read(file, [await keyFrom('correct horse', newKeyMark(at))])).toBe('locked');
  expect(await read(await packedChanges(id, 'Laptop', chunks(1)), [key])).toBe('open');
});

test('neither the bytes nor the size of a sealed file tell an address', async () => {
  const sizes = new Set<number>();
  for (const text of ['Short.', 'A longer text. '.repeat(400)]) {
    const file = await packedChanges(id, 'Laptop', chunks(1, text), key);
    sizes.add(file.size);
    expect(new TextDecoder('latin1').decode(await file.arrayBuffer())).not.toMatch(/secret|Laptop|river/);
  }
  expect(sizes.size).toBe(1);
});

test('the key cannot be taken out, and is made with as many rounds as is advised', async () => {
  expect(key.key.extractable).toBe(false);
  expect(key.rounds).toBeGreaterThanOrEqual(600_000);
  const file = await packedChanges(id, 'Laptop', chunks(1), key);
  const cheap = (await file.text()).replace('"rounds":600000', '"rounds":000001');
  expect(await read(new Blob([cheap]), [key])).not.toBeInstanceOf(Array);
});

test('a manifest tells of its device', async () => {
  const manifest = { name: 'Laptop', at: 5, snapshot: { from: 3, to: 4 } };
  const file = await packedManifest(DEVICE, manifest, key);
  expect(await manifestIn(await opened(file), [key])).toEqual(manifest);
});

test('a file that is cut, tampered with, foreign or newer is refused by name', async () => {
  for (const keys of [[], [key]]) {
    const file = await packedChanges(id, 'Laptop', chunks(3), keys[0]);
    const bytes = new Uint8Array(await file.arrayBuffer());
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), async (length) => {
        expect(['truncated', 'damaged', 'foreign']).toContain(await read(new Blob([bytes.slice(0, length)]), keys));
      }),
      { numRuns: 60 },
    );
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), async (place, by) => {
        const changed = bytes.slice();
        changed[place] = (changed[place] ?? 0) ^ by;
        const found = await read(new Blob([changed]), keys);
        // Unsealed, a gzip header has bytes that mean nothing.
        if (Array.isArray(found)) expect([keys.length, found]).toEqual([0, [...chunks(3)].flat()]);
      }),
      { numRuns: 150 },
    );
  }
  expect(await read(new Blob(['{"format":"lede-changes","version":2}\n']), [])).toBe('newer');
  expect(await read(new Blob(['{"format":"another"}\n']), [])).toBe('foreign');
  expect(await read(new Blob(['x'.repeat(5000)]), [])).toBe('foreign');
});
