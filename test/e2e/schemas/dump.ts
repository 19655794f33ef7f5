// A database as a file: its stores, their indexes and rows, read and written through the browser alone, so that no code of
// today stands between a test and what an older version left on the disk. The functions on whole dumps run inside a page.
import type { Brief } from '../../../lib/types.ts';

export interface Dump {
  /** The browser's version of the database. */
  version: number;
  stores: Store[];
}

interface Store {
  name: string;
  keyPath: string | string[];
  autoIncrement: boolean;
  indexes: { name: string; keyPath: string | string[]; unique: boolean; multiEntry: boolean }[];
  /** Rows as JSON; an array of bytes or numbers is `{ "$": its type, "of": its numbers }`. */
  rows: string[];
}

/** Everything in the database `name`, stores and indexes in the order of their names. */
export async function readDump(name: string): Promise<Dump> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const plain = (_: string, value: unknown) =>
    value instanceof Uint8Array || value instanceof Uint32Array ? { $: value.constructor.name, of: [...value] } : value;
  const database = await done(indexedDB.open(name));
  const stores = await Promise.all(
    [...database.objectStoreNames].map(async (storeName) => {
      const store = database.transaction(storeName).objectStore(storeName);
      const indexes = [...store.indexNames].map((indexName) => {
        const { name, keyPath, unique, multiEntry } = store.index(indexName);
        return { name, keyPath, unique, multiEntry };
      });
      const rows = (await done(store.getAll())).map((row) => JSON.stringify(row, plain));
      return { name: storeName, keyPath: store.keyPath!, autoIncrement: store.autoIncrement, indexes, rows };
    }),
  );
  const { version } = database;
  database.close();
  return { version, stores };
}

/** Makes the database `name` be what the dump says. */
export async function writeDump(name: string, { version, stores }: Dump): Promise<void> {
  const alive = (_: string, value: unknown) => {
    const { $, of } = (value ?? {}) as { $?: string; of?: number[] };
    if ($ === 'Uint8Array') return Uint8Array.from(of!);
    return $ === 'Uint32Array' ? Uint32Array.from(of!) : value;
  };
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => {
      for (const { name, keyPath, autoIncrement, indexes, rows } of stores) {
        const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
        for (const { name, keyPath, ...options } of indexes) store.createIndex(name, keyPath, options);
        for (const row of rows) store.add(JSON.parse(row, alive));
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
}

/** The brief of the article whose address ends so, as the dump has it. */
export function briefIn({ stores }: Dump, number: number): Brief {
  const texts = stores.find(({ name }) => name === 'texts')!.rows.map((row): { brief: Brief } => JSON.parse(row));
  return texts.find(({ brief }) => brief.article.url.endsWith(`/${number}`))!.brief;
}
