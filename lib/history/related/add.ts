// Relations of articles that came without them, as by an import. A term's list is written once for thousands of articles, in short
// transactions; an article is taken off the queue when all its lists have it, so that whatever stops in between is done again.
import type { HistoryDatabase, PendingRow, PostingRow, SignatureRow } from '../database.ts';
import { markSameText } from '../novelty/reprints.ts';
import { readings } from '../read.ts';
import { postingsOf } from './candidates.ts';
import { raritiesOf } from './frequency.ts';
import { updatePostings } from './index.ts';
import { blockOf, entryCount, withEntry } from './postings.ts';
import { listed, type Signature, signatureOf } from './signature.ts';

/** Articles a transaction, and terms a transaction. */
const ARTICLES = 64;
const TERMS = 400;

/**
 * Adds what is queued for its relations, and says so in the queue.
 * @param frequencies What earlier calls have counted; goes on counting.
 */
export async function addRelations(
  db: HistoryDatabase,
  queued: readonly PendingRow[],
  frequencies: Map<string, number>,
): Promise<void> {
  const signatures = new Map<number, Signature>();
  for (const part of parts(queued, ARTICLES)) {
    const fresh = await signaturesFor(db, part);
    for (const { id, signature } of fresh) signatures.set(id, signature);
  }
  await addPostings(db, signatures, frequencies);
  const tables = [db.pending, db.signatures, db.postings, db.articles, db.texts, db.sketches];
  const total = (await db.counts.get(''))?.count ?? 0;
  const known = { total, of: (name: string) => frequencies.get(name) ?? 0 };
  for (const part of parts(queued, ARTICLES)) {
    await db.transaction('rw', tables, async () => {
      const ids = part.map(({ id }) => id);
      const [now, rows] = await Promise.all([db.pending.bulkGet(ids), db.signatures.bulkGet(ids)]);
      for (const [i, row] of part.entries()) {
        const signature = signatures.get(row.id);
        if (!signature) continue;
        const finished: SignatureRow = { ...signature, id: row.id, rarities: raritiesOf(signature, known) };
        if (isSame(now[i], row)) {
          await Promise.all([db.signatures.put(finished), db.pending.put({ ...row, relations: false })]);
          await markSameText(db, row.id);
        } else {
          // Read again or forgotten while its lists were written.
          await updatePostings(db, finished, rows[i]);
        }
      }
    });
  }
}

const isSame = (now: PendingRow | undefined, queued: PendingRow): boolean =>
  now?.relations === true && now.digest === queued.digest;

/** The signatures of queued articles, stored at once, so that forgetting one knows its terms. */
async function signaturesFor(
  db: HistoryDatabase,
  queued: readonly PendingRow[],
): Promise<{ id: number; signature: Signature }[]> {
  const found = await readings(
    db,
    queued.map(({ id }) => id),
  );
  const made = queued.flatMap((row, i) => {
    const reading = found[i];
    return reading ? [{ row, signature: signatureOf(reading.brief, reading.row.readAt[0]!) }] : [];
  });
  return db.transaction('rw', db.pending, db.signatures, db.postings, async () => {
    const now = await db.pending.bulkGet(made.map(({ row }) => row.id));
    const fresh = made
      .filter(({ row }, i) => isSame(now[i], row))
      .map(({ row, signature }) => ({ id: row.id, signature }));
    for (const before of await db.signatures.bulkGet(fresh.map(({ id }) => id)))
      await updatePostings(db, before, undefined);
    await db.signatures.bulkPut(
      fresh.map(({ id, signature }) => ({ ...signature, id, rarities: new Uint8Array(listed(signature).length) })),
    );
    return fresh;
  });
}

/** Writes the lists of all terms, each once. */
async function addPostings(
  db: HistoryDatabase,
  signatures: ReadonlyMap<number, Signature>,
  frequencies: Map<string, number>,
): Promise<void> {
  const added = new Map<string, { id: number; weight: number }[]>();
  for (const [id, signature] of signatures) {
    for (const [term, weight] of listed(signature)) {
      const list = added.get(term);
      if (list) list.push({ id, weight });
      else added.set(term, [{ id, weight }]);
    }
  }
  for (const terms of parts([...added.keys()].sort(), TERMS)) {
    await db.transaction('rw', db.postings, async () => {
      const stored = await Promise.all(
        terms.map((term) => {
          const blocks = new Set(added.get(term)!.map(({ id }) => blockOf(id)));
          // A term that was not met before is counted in all its blocks.
          return frequencies.has(term)
            ? db.postings.bulkGet([...blocks].map((block): [string, number] => [term, block]))
            : postingsOf(db, term);
        }),
      );
      const changed = terms.flatMap((term, i) => {
        const rows = stored[i]!.filter((row) => row !== undefined);
        let count = frequencies.get(term) ?? rows.reduce((sum, { entries }) => sum + entryCount(entries), 0);
        const byBlock = new Map(rows.map((row) => [row.block, row]));
        const written = new Set<PostingRow>();
        for (const { id, weight } of added.get(term)!) {
          const block = blockOf(id);
          const row = byBlock.get(block) ?? { term, block, entries: new Uint8Array() };
          const before = entryCount(row.entries);
          row.entries = withEntry(row.entries, id, weight);
          count += entryCount(row.entries) - before;
          byBlock.set(block, row);
          written.add(row);
        }
        frequencies.set(term, count);
        return [...written];
      });
      await db.postings.bulkPut(changed);
    });
  }
}

function* parts<T>(all: readonly T[], size: number): Generator<T[]> {
  for (let from = 0; from < all.length; from += size) yield all.slice(from, from + size);
}
