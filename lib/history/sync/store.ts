// What sharing asks of the history: this device and the others, what is to be told, and where it stands.
import { addressMark } from '../../sync/address-mark.ts';
import type { Store } from '../../sync/carrier.ts';
import { type Change, EVERYWHERE } from '../../sync/change.ts';
import { drawn, type Key } from '../../sync/seal.ts';
import { type Stamp, stampOf } from '../../sync/stamp.ts';
import type { HistoryDatabase, KeysRow, MarkRow, SelfRow } from '../database.ts';
import { withLock } from '../lock.ts';
import { remarksOf } from '../remarks.ts';
import { type Seen, versionRows, versionsIn } from '../versions/store.ts';
import { changeOf, partOf } from './changes.ts';
import { selfIn } from './marks.ts';
import { markAll, takeIn } from './take-in.ts';

/** Addresses that are read together. */
const CHUNK = 100;

export interface Sharing extends Store {
  /** Begins to share: everything that is there will be told. Nothing changes if it is shared already. */
  begin(label: string, keys: readonly Key[]): Promise<void>;
  /** Stops sharing. What was read stays; the other devices keep what they were told. */
  end(): Promise<void>;
  addKeys(keys: readonly Key[]): Promise<void>;
  /** A meeting has come to its end. */
  met(at: number, others: number): Promise<void>;
  /** Runs one meeting at a time, in whichever window, and none beside an import. */
  alone<T>(work: () => Promise<T>): Promise<T>;
}

/** @param onChange called when there is something to derive. */
export function sharingOf(db: HistoryDatabase, onChange: () => void): Sharing {
  const self = async (): Promise<SelfRow> => {
    const row = await selfIn(db);
    if (!row) throw new Error('The history is not shared');
    return row;
  };
  /** Changes the row of this device, in one step. */
  const change = (make: (row: SelfRow) => SelfRow): Promise<SelfRow> =>
    db.transaction('rw', db.sharing, async () => {
      const row = make(await self());
      await db.sharing.put(row);
      return row;
    });
  const keys = async (): Promise<Key[]> => ((await db.sharing.get('keys')) as KeysRow | undefined)?.keys ?? [];

  return {
    async begin(label, given) {
      await db.transaction('rw', db.sharing, async () => {
        if (await selfIn(db)) return;
        const device = drawn(6);
        const clock = stampOf(Date.now(), 0, device);
        const written = { files: 0, bytes: 0 };
        await db.sharing.put({ name: 'self', device, label, clock, sent: '', next: 1, written, adopted: [] });
        await db.sharing.put({ name: 'keys', keys: [...given] });
      });
      await markAll(db);
      await change((row) => ({ ...row, isMarked: true }));
    },
    end: () =>
      db.transaction('rw', db.marks, db.sharing, db.devices, async () => {
        await Promise.all([db.marks.clear(), db.sharing.clear(), db.devices.clear()]);
      }),
    self,
    keys,
    addKeys: (fresh) =>
      db.transaction('rw', db.sharing, async () => {
        const salts = new Set(fresh.map(({ salt }) => salt));
        await db.sharing.put({
          name: 'keys',
          keys: [...(await keys()).filter(({ salt }) => !salts.has(salt)), ...fresh],
        });
      }),
    met: async (at, others) => {
      await change((row) => ({ ...row, met: { at, others } }));
    },
    async alone(work) {
      const results: Awaited<ReturnType<typeof work>>[] = [];
      await withLock(db, 'sharing', {}, () =>
        withLock(db, 'import', {}, async () => {
          if (!(await self()).isMarked) {
            await markAll(db);
            await change((row) => ({ ...row, isMarked: true }));
          }
          results.push(await work());
        }),
      );
      return results[0] as Awaited<ReturnType<typeof work>>;
    },
    other: (device) => db.devices.get(device),
    remember: async (other) => {
      await db.devices.put(other);
    },
    async takeIn(changes) {
      const count = await takeIn(db, changes);
      if (count > 0) onChange();
      return count;
    },
    unsent: () => unsent(db),
    everything: () => everything(db),
    allot: async () => (await change((row) => ({ ...row, next: row.next + 1 }))).next - 1,
    sent: (upTo, files, bytes, snapshot) =>
      db.transaction('rw', db.sharing, db.marks, async () => {
        await change((row) => ({
          ...row,
          sent: upTo,
          written: snapshot
            ? { snapshot, files: 0, bytes: 0 }
            : { ...row.written, files: row.written.files + files, bytes: row.written.bytes + bytes },
        }));
        await db.marks
          .where('unsent')
          .belowOrEqual(upTo)
          .modify((mark) => void delete mark.unsent);
      }),
    rename: async () => {
      const written = { files: 0, bytes: 0 };
      // Whatever was said under the old name and not told yet must not be lost.
      await change((row) => ({
        ...row,
        device: drawn(6),
        adopted: [...row.adopted, row.device],
        next: 1,
        written,
      }));
    },
    adopt: async (device) => {
      await change((row) => ({
        ...row,
        adopted: [...row.adopted.filter((each) => each !== device), device],
        written: { ...row.written, isStale: true },
      }));
    },
  };
}

const isOfTheWeb = (url: string): boolean => /^https?:/.test(url);

/** What is told of these addresses after a moment. */
async function told(db: HistoryDatabase, marks: readonly MarkRow[], after: Stamp): Promise<Change[]> {
  const self = await selfIn(db);
  if (!self) return [];
  const devices = new Set([self.device, ...self.adopted]);
  const seen = await db.transaction('r', db.articles, db.texts, db.versions, db.remarks, async () => {
    const ids = marks.map(({ article }) => article ?? 0);
    const [rows, texts] = await Promise.all([db.articles.bulkGet(ids), db.texts.bulkGet(ids)]);
    return Promise.all(
      rows.map(
        async (row, i): Promise<Seen | undefined> =>
          row && {
            row,
            text: texts[i],
            packed: await versionRows(db, row.id),
            remarks: await remarksOf(db, row.url),
          },
      ),
    );
  });
  const changes = marks.map(async (mark, i) => {
    const own = seen[i];
    if (mark.key === EVERYWHERE)
      return partOf(changeOf(mark, { remarks: await remarksOf(db) }, [], self), devices, after);
    if (own && !isOfTheWeb(own.row.url)) return undefined;
    return partOf(changeOf(mark, own, await versionsIn(own), self), devices, after);
  });
  return (await Promise.all(changes)).filter((change) => change !== undefined);
}

async function* unsent(db: HistoryDatabase): AsyncGenerator<Change[]> {
  const after = (await selfIn(db))?.sent ?? '';
  const keys = await db.marks.where('unsent').above('').primaryKeys();
  for (let from = 0; from < keys.length; from += CHUNK) {
    const marks = (await db.marks.bulkGet(keys.slice(from, from + CHUNK))).filter((mark) => mark !== undefined);
    yield told(db, marks, after);
  }
}

/** In the order in which the articles came, then what is only known to be removed. */
async function* everything(db: HistoryDatabase): AsyncGenerator<Change[]> {
  for (let last = 0; ; ) {
    const rows = await db.articles.where('id').above(last).limit(CHUNK).toArray();
    if (rows.length === 0) break;
    last = rows.at(-1)?.id ?? last;
    const marks = (await db.marks.bulkGet(rows.map(({ url }) => addressMark(url)))).filter(
      (mark) => mark !== undefined,
    );
    yield told(db, marks, '');
  }
  const keys = await db.marks.filter(({ article }) => article === undefined).primaryKeys();
  for (let from = 0; from < keys.length; from += CHUNK) {
    const marks = (await db.marks.bulkGet(keys.slice(from, from + CHUNK))).filter((mark) => mark !== undefined);
    yield told(db, marks, '');
  }
}
