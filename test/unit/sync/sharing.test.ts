// Several devices share one history through a folder, and none of them ever writes another's file.
import fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import { exchange, takeOut } from '../../../lib/sync/exchange.ts';
import { fileIdIn, fileName, opened } from '../../../lib/sync/file.ts';
import { keyFrom, newKeyMark } from '../../../lib/sync/seal.ts';
import { stampOf } from '../../../lib/sync/stamp.ts';
import { keysFor } from '../../../lib/sync/unlock.ts';
import { briefOf } from '../history/briefs.ts';
import { canonical, device, folder } from './devices.ts';

const url = (number: number) => `https://a.example/${number}`;
const story = (number: number, text = `The river Wend rose for the ${number}th time.`) =>
  briefOf({ url: url(number), title: `Flood ${number}`, text });

test('what was read on one device is on the other: texts, versions, times, star', async () => {
  const shared = folder();
  const laptop = await device('Laptop', { at: shared });
  const desktop = await device('Desktop', { at: shared });
  const { id } = await laptop.history.save(story(1), { readAt: 1 });
  await laptop.history.save(story(1, 'The river fell again, and everybody went home.'), { readAt: 2 });
  await laptop.history.star(id, true);
  await desktop.history.save(story(2), { readAt: 3 });
  await laptop.meet();
  expect((await desktop.meet()).devices).toMatchObject([{ label: 'Laptop', waiting: 0 }]);
  await laptop.meet();
  expect(await canonical(desktop.history)).toEqual(await canonical(laptop.history));
  expect(await desktop.history.list()).toMatchObject([
    { readAt: [3], starred: false },
    { readAt: [1, 2], starred: true },
  ]);
  expect(await desktop.history.versions((await desktop.history.get(url(1)))!.id)).toHaveLength(2);
});

test('what was read before it was shared is shared too', async () => {
  const shared = folder();
  const laptop = await device('Laptop', { at: shared });
  const sharing = await laptop.history.sharing();
  await sharing.end();
  for (const number of [1, 2, 3]) await laptop.history.save(story(number), { readAt: number });
  await laptop.history.star(2, true);
  await sharing.begin('Laptop', []);
  await laptop.meet();
  const desktop = await device('Desktop', { at: shared });
  await desktop.meet();
  expect(await canonical(desktop.history)).toEqual(await canonical(laptop.history));
});

test('a removal reaches the other device, holds against what comes late, and ends when the article is read again', async () => {
  const shared = folder();
  const laptop = await device('Laptop', { at: shared });
  const desktop = await device('Desktop', { at: shared });
  const late = await device('Late', { at: shared });
  await laptop.history.save(story(1), { readAt: 1 });
  await laptop.meet();
  await desktop.meet();
  await late.history.save(story(1), { readAt: 2 });
  const { id } = (await desktop.history.get(url(1)))!;
  await desktop.history.forget({ ids: [id] });
  await desktop.meet();
  await laptop.meet();
  expect(await laptop.history.count()).toBe(0);
  expect(await laptop.history.bin()).toHaveLength(1);
  await late.meet();
  await laptop.meet();
  // It had read it before the removal: here, too, it is gone.
  expect(await laptop.history.count()).toBe(0);
  expect(await late.history.count()).toBe(0);
  await late.history.save(story(1, 'Read once more, in another wording.'));
  for (const each of [late, laptop, desktop]) await each.meet();
  expect(await laptop.history.count()).toBe(1);
  expect(await canonical(desktop.history)).toEqual(await canonical(late.history));
  expect(await canonical(laptop.history)).toEqual(await canonical(late.history));
  expect((await laptop.history.list())[0]?.readAt).toHaveLength(1);
});

test('a removal that is taken back is taken back everywhere, with the star', async () => {
  const shared = folder();
  const laptop = await device('Laptop', { at: shared });
  const desktop = await device('Desktop', { at: shared });
  const { id } = await laptop.history.save(story(1), { readAt: 1 });
  await laptop.history.star(id, true);
  await laptop.meet();
  await desktop.meet();
  const before = await canonical(laptop.history);
  const undo = await laptop.history.forget({ ids: [id] });
  await laptop.meet();
  await desktop.meet();
  expect(await desktop.history.count()).toBe(0);
  await undo();
  await laptop.meet();
  await desktop.meet();
  expect(await canonical(desktop.history)).toEqual(before);
  expect(await desktop.history.bin()).toEqual([]);
});

test('a meeting at which nobody has anything new writes and changes nothing', async () => {
  const shared = folder();
  const devices = [await device('Laptop', { at: shared }), await device('Desktop', { at: shared })];
  for (const [number, { history }] of devices.entries()) await history.save(story(number), { readAt: 1 });
  for (let round = 0; round < 3; round++) for (const { meet } of devices) await meet();
  const before = new Map(shared.files);
  for (const { meet } of devices) expect((await meet()).changed).toBe(0);
  expect(shared.files).toEqual(before);
});

test('a device writes and removes files of its own alone', async () => {
  const files = new Map<string, Blob>();
  const touched: string[] = [];
  const watched = {
    ...folder(files),
    write: async (name: string, file: Blob) => {
      touched.push(name);
      files.set(name, file);
    },
    remove: async (name: string) => {
      touched.push(name);
      files.delete(name);
    },
  };
  const laptop = await device('Laptop', { at: folder(files) });
  await laptop.history.save(story(1), { readAt: 1 });
  await laptop.meet();
  const desktop = await device('Desktop', { at: watched });
  const { device: own } = await (await desktop.history.sharing()).self();
  await desktop.history.save(story(2), { readAt: 2 });
  for (let round = 0; round < 3; round++) await desktop.meet();
  expect(touched.length).toBeGreaterThan(0);
  for (const name of touched) expect(fileIdIn(name)?.device).toBe(own);
});

test('files that come late, in any order, twice or not at all: in the end the histories are equal', {
  timeout: 300_000,
}, async () => {
  const step = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constant('read' as const), by: fc.nat(2), article: fc.nat(4), text: fc.nat(2) }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('star' as const), by: fc.nat(2), article: fc.nat(4) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('forget' as const), by: fc.nat(2), article: fc.nat(4) }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('meet' as const), by: fc.nat(2) }) },
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constant('carry' as const), from: fc.nat(2), to: fc.nat(2), mask: fc.nat(255) }),
    },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 5, maxLength: 25 }),
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 3 }),
      async (steps, skew) => {
        const devices = await Promise.all(['A', 'B', 'C'].map((label) => device(label)));
        let time = Date.UTC(2026, 0, 1);
        vi.useFakeTimers({ toFake: ['Date'] });
        const carry = (from: number, to: number, mask = -1) => {
          let place = 0;
          const [source, target] = [devices[from]!.folder.files, devices[to]!.folder.files];
          for (const [name, file] of source) if (mask & (1 << (place++ % 8))) target.set(name, file);
        };
        try {
          for (const each of steps) {
            time += 60_000;
            if (each.kind === 'carry') {
              carry(each.from, each.to, each.mask);
              continue;
            }
            // Each device goes by a clock of its own, which is wrong by days.
            vi.setSystemTime(time + (skew[each.by] ?? 0) * 86_400_000);
            const { history, meet } = devices[each.by]!;
            if (each.kind === 'meet') await meet();
            else if (each.kind === 'read')
              await history.save(story(each.article, `Text number ${each.text} of a story.`));
            else {
              const found = await history.get(url(each.article));
              if (found && each.kind === 'star') await history.star(found.id, !found.starred);
              else if (found) await history.forget({ ids: [found.id] });
            }
          }
          for (let round = 0; round < 3; round++) {
            for (const { meet } of devices) await meet();
            for (const from of [0, 1, 2]) for (const to of [0, 1, 2]) if (from !== to) carry(from, to);
          }
          for (const { meet } of devices) await meet();
          const [first, ...others] = await Promise.all(devices.map(({ history }) => canonical(history)));
          for (const other of others) expect(other).toEqual(first);
        } finally {
          vi.useRealTimers();
          for (const { history } of devices) history.close();
        }
      },
    ),
    { numRuns: 25 },
  );
});

test('a note, a tag, a correction and a rule are on the other device; what is taken back there is taken back here', async () => {
  const shared = folder();
  const laptop = await device('Laptop', { at: shared });
  const desktop = await device('Desktop', { at: shared });
  const { id } = await laptop.history.save(story(1), { readAt: 1 });
  await laptop.history.say(id, { kind: 'note', text: 'Worth a second look.' });
  await laptop.history.say(id, { kind: 'tag', text: 'floods' });
  const rule = { kind: 'no-name', key: 'person:wend', name: 'Wend' } as const;
  await laptop.history.setRule(rule);
  await laptop.meet();
  await desktop.meet();
  expect(await canonical(desktop.history)).toEqual(await canonical(laptop.history));
  const there = (await desktop.history.get(url(1)))!;
  expect(there).toMatchObject({ note: 'Worth a second look.', tags: ['floods'] });
  expect(await desktop.history.rules()).toEqual([rule]);
  await desktop.history.say(there.id, { kind: 'tag', text: 'floods' }, { on: false });
  await desktop.history.setRule(rule, { on: false });
  await desktop.meet();
  await laptop.meet();
  expect(await laptop.history.get(id)).toMatchObject({ note: 'Worth a second look.' });
  expect((await laptop.history.get(id))?.tags ?? []).toEqual([]);
  expect(await laptop.history.rules()).toEqual([]);
});

test('a snapshot takes the place of older files, and those who knew them do not read it', async () => {
  const shared = folder();
  const laptop = await device('Laptop', { at: shared });
  const desktop = await device('Desktop', { at: shared });
  for (const number of [1, 2, 3]) {
    await laptop.history.save(story(number), { readAt: number });
    await laptop.meet();
    await desktop.meet();
  }
  const { device: own } = await (await laptop.history.sharing()).self();
  const numbers = () =>
    [...shared.files.keys()].filter((name) => name.includes(own)).map((name) => fileIdIn(name)?.number);
  expect(numbers().sort()).toEqual([0, 1, 2, 3]);
  await laptop.history.forget({ ids: [2] });
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 8 * 86_400_000 });
  onTestFinished(() => void vi.useRealTimers());
  await laptop.meet();
  // The removal is told first; then everything anew, without the text that was removed.
  expect(numbers().sort()).toEqual([0, 4, 5]);
  for (const file of shared.files.values()) expect(await unzipped(file)).not.toContain('for the 2th time');
  const read: string[] = [];
  const watched = {
    ...shared,
    read: async (name: string) => {
      read.push(name);
      return shared.files.get(name);
    },
  };
  const sharing = await desktop.history.sharing();
  await exchange(watched, sharing, { now: Date.now() });
  expect(read.map((name) => fileIdIn(name)?.number)).not.toContain(5);
  const late = await device('Late', { at: shared });
  await late.meet();
  expect(await canonical(late.history)).toEqual(await canonical(laptop.history));
});

async function unzipped(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const body = new Blob([bytes.slice(bytes.indexOf(0x0a) + 1)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(body).text();
}

test('a device that is taken out leaves what it read; one that comes back is welcome', async () => {
  const shared = folder();
  const laptop = await device('Laptop', { at: shared });
  const desktop = await device('Desktop', { at: shared });
  await desktop.history.save(story(1), { readAt: 1 });
  await desktop.meet();
  const sharing = await laptop.history.sharing();
  const { device: other } = await (await desktop.history.sharing()).self();
  await takeOut(shared, sharing, other, { now: Date.now() });
  expect([...shared.files.keys()].filter((name) => name.includes(other))).toEqual([]);
  const late = await device('Late', { at: shared });
  await late.meet();
  expect(await late.history.count()).toBe(1);
  await desktop.history.save(story(2), { readAt: 2 });
  await desktop.meet();
  await late.meet();
  expect(await canonical(late.history)).toEqual(await canonical(desktop.history));
});

test('a new passphrase: own files are sealed anew, and the other device asks for it once', async () => {
  const shared = folder();
  const old = await keyFrom('the first passphrase', newKeyMark(stampOf(1, 0, 'aaaaaaaaaaaa')));
  const laptop = await device('Laptop', { at: shared, keys: [old] });
  const desktop = await device('Desktop', { at: shared, keys: [old] });
  await laptop.history.save(story(1), { readAt: 1 });
  for (const { meet } of [laptop, desktop]) await meet();
  const fresh = await keyFrom('the second passphrase', newKeyMark(stampOf(2, 0, 'aaaaaaaaaaaa')));
  await (await laptop.history.sharing()).addKeys([fresh]);
  await laptop.history.save(story(2), { readAt: 2 });
  await laptop.meet();
  expect((await desktop.meet()).devices).toMatchObject([{ trouble: 'locked' }]);
  expect(await keysFor(shared, 'the first passphrase', [old])).toEqual([]);
  const found = await keysFor(shared, 'the second passphrase', [old]);
  expect(found).toMatchObject([{ salt: fresh.salt }]);
  await (await desktop.history.sharing()).addKeys(found);
  await desktop.meet();
  await laptop.meet();
  expect(await canonical(desktop.history)).toEqual(await canonical(laptop.history));
  for (const file of shared.files.values()) expect((await opened(file)).head.key?.salt).toBe(fresh.salt);
});

test('a device that seals its files takes nothing from one that does not', async () => {
  const shared = folder();
  const key = await keyFrom('a passphrase of some length', newKeyMark(stampOf(1, 0, 'aaaaaaaaaaaa')));
  const laptop = await device('Laptop', { at: shared, keys: [key] });
  const stranger = await device('Stranger', { at: shared });
  await stranger.history.save(story(1), { readAt: 1 });
  await stranger.meet();
  expect((await laptop.meet()).devices).toMatchObject([{ trouble: 'open' }]);
  expect(await laptop.history.count()).toBe(0);
  // The other way round, the passphrase is asked for.
  expect((await stranger.meet()).devices).toMatchObject([{ trouble: 'locked' }]);
});

test('a copy of a device’s profile goes on under a name of its own', async () => {
  const shared = folder();
  const laptop = await device('Laptop', { at: shared });
  await laptop.history.save(story(1), { readAt: 1 });
  await laptop.meet();
  const sharing = await laptop.history.sharing();
  const { device: own, next } = await sharing.self();
  // The copy was at work: there is a file that this one never wrote.
  shared.files.set(fileName({ device: own, number: next }), [...shared.files.values()][0]!);
  await laptop.history.save(story(2), { readAt: 2 });
  await laptop.meet();
  expect((await sharing.self()).device).not.toBe(own);
  const late = await device('Late', { at: shared });
  await late.meet();
  expect(await canonical(late.history)).toEqual(await canonical(laptop.history));
});

test('an import that is taken back leaves nothing to tell', async () => {
  const shared = folder();
  const laptop = await device('Laptop', { at: shared });
  const other = await device('Other');
  for (const number of [1, 2, 3]) await other.history.save(story(number), { readAt: number });
  await laptop.history.save(story(1, 'What the laptop has read of it.'), { readAt: 5 });
  const file = await other.history.exportAll();
  const stop = new AbortController();
  const importing = laptop.history.importAll(file, {
    signal: stop.signal,
    onProgress: ({ done, total }) => done === total && stop.abort(),
  });
  await importing.catch(() => {});
  await laptop.meet();
  const late = await device('Late', { at: shared });
  await late.meet();
  expect(await canonical(late.history)).toEqual(await canonical(laptop.history));
});
