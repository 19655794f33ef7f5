// What the reader says: of an article, kept by its address; of names in every article, kept at no address. All that is derived from a
// brief (row, text, relations, words) is derived from the one that is shown, and made anew when something is said.
import { currentKey, keyOf } from '../actors/key.ts';
import { addressKey } from '../address.ts';
import { corrected, otherKey } from '../corrections/corrected.ts';
import { factOf, mergedRemarks, ruleFactOf, saidIn, tagKey } from '../corrections/remark.ts';
import type { Brief, NameCorrection, Remark, Saying } from '../types.ts';
import { HIGHEST, type HistoryDatabase, LOWEST, type RemarkRow } from './database.ts';
import { hiddenKey, type PutRight } from './row.ts';
import { replace, replacePlain, tablesOfSaving } from './save.ts';
import type { TagCount } from './types.ts';

/** Where rules are kept. */
const EVERYWHERE = '';

const rowsAt = (db: HistoryDatabase, url: string) => db.remarks.where('[url+fact]').between([url, ''], [url, HIGHEST]);

/** The remarks on an address, in the order of their facts; those of all rules without one. */
export async function remarksOf(db: HistoryDatabase, url = EVERYWHERE): Promise<Remark[]> {
  return (await rowsAt(db, url).toArray()).map(({ url: _, tag: __, ...remark }) => remark);
}

/** Puts exactly these in the place of what was said of an address; inside a transaction. */
export async function putRemarks(db: HistoryDatabase, url: string, remarks: readonly Remark[]): Promise<void> {
  await deleteRemarks(db, [url]);
  await db.remarks.bulkPut(
    remarks.map(
      (remark): RemarkRow => ({
        ...remark,
        url,
        ...(remark.said?.kind === 'tag' ? { tag: tagKey(remark.said.text) } : {}),
      }),
    ),
  );
}

export async function deleteRemarks(db: HistoryDatabase, urls: readonly string[]): Promise<void> {
  await Promise.all(urls.map((url) => rowsAt(db, url).delete()));
}

/** The rules that hold. */
export async function rulesOf(db: HistoryDatabase): Promise<NameCorrection[]> {
  return saidIn(await remarksOf(db)).corrections.filter((each) => 'key' in each);
}

/** A brief as the reader has put it right, with all that was said of its address; inside a transaction. */
export async function putRight(db: HistoryDatabase, brief: Brief): Promise<PutRight> {
  const [remarks, rules] = await Promise.all([remarksOf(db, addressKey(brief.article.url)), rulesOf(db)]);
  const said = saidIn(remarks);
  return { brief, said, shown: corrected(brief, said.corrections, rules) };
}

/** The last word on the fact, later than any before it, whatever the clocks say. */
function spoken(known: readonly Remark[], fact: string, said: Saying | undefined, now: number): Remark[] {
  const before = known.find((remark) => remark.fact === fact);
  const at = Math.max(now, (before?.at ?? 0) + 1);
  return mergedRemarks(known, [{ fact, at, ...(said ? { said } : {}) }]);
}

/** @param on false takes it back. Nothing happens to an article that is not there. */
export async function say(db: HistoryDatabase, id: number, said: Saying, on: boolean, now = Date.now()): Promise<void> {
  await db.transaction('rw', tablesOfSaving(db), async () => {
    const [row, text] = await Promise.all([db.articles.get(id), db.texts.get(id)]);
    if (!row || !text) return;
    await putRemarks(db, row.url, spoken(await remarksOf(db, row.url), factOf(said), on ? said : undefined, now));
    await replace(db, row, text.brief, row.readAt);
  });
}

const UNAPPLIED = 'unapplied rules';

/** Makes a rule for every article, or takes it back. What is there already follows in the background. */
export async function setRule(db: HistoryDatabase, rule: NameCorrection, on: boolean, now = Date.now()): Promise<void> {
  await db.transaction('rw', db.remarks, db.settings, async () => {
    const known = await remarksOf(db);
    await putRules(db, spoken(known, ruleFactOf(rule), on ? rule : undefined, now), [rule]);
  });
}

/** Takes in rules from elsewhere, the later word on each; inside a transaction. */
export async function mergeRules(db: HistoryDatabase, rules: readonly Remark[]): Promise<void> {
  const known = await remarksOf(db);
  const after = mergedRemarks(known, rules);
  const isNew = (remark: Remark) => !known.some(({ fact, at }) => fact === remark.fact && at === remark.at);
  const facts = new Set(after.filter(isNew).map(({ fact }) => fact));
  if (facts.size === 0) return;
  const changed = [...known, ...after].flatMap(({ fact, said }) =>
    facts.has(fact) && said && 'key' in said ? [said] : [],
  );
  await putRules(db, after, changed);
}

async function putRules(
  db: HistoryDatabase,
  rules: readonly Remark[],
  changed: readonly NameCorrection[],
): Promise<void> {
  await putRemarks(db, EVERYWHERE, rules);
  const waiting = await unapplied(db);
  await db.settings.put({ name: UNAPPLIED, value: [...new Set([...waiting, ...changed.flatMap(keysOf)])] });
}

const unapplied = async (db: HistoryDatabase): Promise<string[]> =>
  ((await db.settings.get(UNAPPLIED))?.value as string[] | undefined) ?? [];

/** The keys under which the index has the articles that a rule is about, with the rule and without. */
function keysOf({ key, name, role }: NameCorrection): string[] {
  const plain = [currentKey(key), ...(['person', 'organisation', 'place'] as const).map((type) => keyOf(type, name))];
  return plain.flatMap((each) => [each, hiddenKey(each), ...(role === undefined ? [] : [otherKey(each, role)])]);
}

/** Articles a transaction, so that a save waits for few of them. */
const BATCH = 50;

/** Makes the articles anew that changed rules are about. Stopped at any moment, it begins with the same key again. */
export async function applyRules(db: HistoryDatabase, signal?: AbortSignal): Promise<void> {
  for (const key of await unapplied(db)) {
    const ids = await db.articles.where('byActor').between([key, LOWEST], [key, HIGHEST]).primaryKeys();
    for (let from = 0; from < ids.length; from += BATCH) {
      if (signal?.aborted || !db.isOpen()) return;
      await db.transaction('rw', tablesOfSaving(db), () => makeAnew(db, ids.slice(from, from + BATCH)));
    }
    await db.transaction('rw', db.settings, async () => {
      const left = (await unapplied(db)).filter((each) => each !== key);
      await (left.length > 0 ? db.settings.put({ name: UNAPPLIED, value: left }) : db.settings.delete(UNAPPLIED));
    });
  }
}

async function makeAnew(db: HistoryDatabase, ids: readonly number[]): Promise<void> {
  const [rows, texts] = await Promise.all([db.articles.bulkGet([...ids]), db.texts.bulkGet([...ids])]);
  for (const [i, row] of rows.entries()) if (row && texts[i]) await replacePlain(db, row, texts[i].brief, row.readAt);
}

/** Tags offered to choose from. */
const TAGS = 200;

/** The reader's tags with the number of articles that have them, the most used first. */
export async function tags(db: HistoryDatabase): Promise<TagCount[]> {
  return db.transaction('r', db.remarks, async () => {
    const keys = (await db.remarks.orderBy('tag').uniqueKeys()).slice(0, TAGS);
    const found = await Promise.all(
      keys.map(async (key) => {
        const rows = db.remarks.where('tag').equals(key);
        const [first, count] = await Promise.all([rows.first(), rows.count()]);
        return first?.said?.kind === 'tag' ? [{ tag: first.said.text, count }] : [];
      }),
    );
    return found.flat().sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));
  });
}
