// The door of the reading history: one database of the extension's origin, opened once a page or worker.

import { addressKey } from '../address.ts';
import type { Said } from '../corrections/remark.ts';
import { moment } from '../schema/values.ts';
import type { Brief, NameCorrection, Novelty, Saying } from '../types.ts';
import { actorByKey, actorIndex, actorsNamed } from './actors.ts';
import type { ImportOptions } from './backup/import.ts';
import { recoverImport } from './backup/journal.ts';
import { binned, bringBack, discard, emptyOld } from './bin.ts';
import { connectionTo } from './connection.ts';
import { DATABASE, type HistoryDatabase } from './database.ts';
import { rebuild } from './derive.ts';
import { forget, restore } from './forget.ts';
import { millis } from './moment.ts';
import type { FindDates } from './novelty/read.ts';
import { openDatabase } from './open.ts';
import { count, get, langs, linkedAddresses, list, pageLinks, sites } from './read.ts';
import { neighbourhood } from './related/candidates.ts';
import { relate } from './related/index.ts';
import { nounsIn } from './related/nouns.ts';
import { signatureOf } from './related/signature.ts';
import { putRight, rulesOf, say, setRule, tags } from './remarks.ts';
import { keepForGood, roomLeft } from './room.ts';
import { tablesOfSaving } from './save.ts';
import { search } from './search/index.ts';
import type {
  ActorCount,
  ActorPage,
  EntryActor,
  HistoryEntry,
  ImportReport,
  ListOptions,
  PageLink,
  Progress,
  RelatedOptions,
  Relation,
  Removed,
  RemovedEntry,
  SaveOptions,
  SearchHit,
  SearchOptions,
  Selection,
  SiteCount,
  StoredArticle,
  StoryEntry,
  StoryPage,
  TagCount,
  Undo,
} from './types.ts';
import type { Version } from './versions/current.ts';
import { planned, settle, versionsOf, write as writePlan } from './versions/store.ts';
import { workQueue } from './work-queue.ts';

export type { Refusal } from './backup/format.ts';
export type { ImportOptions } from './backup/import.ts';
export { HistoryFailure, type HistoryFailureKind } from './failure.ts';
export { SAME_STORY, SAME_TOPIC } from './related/score.ts';
export type * from './types.ts';
export type { Version } from './versions/current.ts';

/** The reading history. Every method may reject with a `HistoryFailure`; whatever was stored before stays as it was. */
export interface History {
  /**
   * Stores a reading in one transaction. Every text that was read of an address stays as a version with all its reading times; the entry
   * shows the current one.
   */
  save(brief: Brief, options?: SaveOptions): Promise<{ id: number; isNew: boolean }>;
  /** The whole article, by id or address. */
  get(which: number | string): Promise<StoredArticle | undefined>;
  /** Entries by last reading, newest first. */
  list(options?: ListOptions): Promise<HistoryEntry[]>;
  /** Full text within a filter, best first: words, `"a phrase"`, `actor:`, `site:`, `lang:`, `tag:`, `before:`, `after:`; the last word may be unfinished. */
  search(query: string, options?: SearchOptions): Promise<SearchHit[]>;
  /** The `k` articles most about the same thing, best first, never the article itself. */
  related(which: Brief | number, k: number, options?: RelatedOptions): Promise<Relation[]>;
  /**
   * What an article adds to those that were read before it: whose text it shares, what changed at its address, which sentences say something
   * new. Undefined for an id that is not there. For the popup and the library only: a page can read the words of every painted range.
   */
  novelty(which: Brief | number): Promise<Novelty | undefined>;
  /** Every text that was read of an article's address, the one shown among them, in the order of their first reading. */
  versions(id: number): Promise<Version[]>;
  /** The related stories that the page of an article offered. */
  pageLinks(id: number): Promise<PageLink[]>;
  /** Stories of two articles and more, by last reading, newest first. */
  stories(options?: { limit?: number }): Promise<StoryEntry[]>;
  story(id: number): Promise<StoryPage | undefined>;
  /** Actors to choose from, by the words their names begin with; the most frequent of late, if nothing is typed. */
  actorsNamed(typed: string): Promise<EntryActor[]>;
  /** The index of actors: by the words their names begin with, or the most frequent of late. */
  actorIndex(typed: string): Promise<ActorCount[]>;
  actorByKey(key: string): Promise<EntryActor | undefined>;
  /** What is known of an actor, by key. */
  actor(key: string): Promise<ActorPage | undefined>;
  star(id: number, on: boolean): Promise<void>;
  /**
   * Keeps what the reader says of an article by its address (a correction, the note, a tag) in the place of what was said of the same
   * thing, or with `on: false` takes it back. What is shown, found and related follows at once.
   */
  say(id: number, said: Saying, options?: { on?: boolean }): Promise<void>;
  /** A brief that may not be saved, as the reader has put it right, with all that was said of its address. */
  corrected(brief: Brief): Promise<{ brief: Brief } & Said>;
  /** What the reader said of names wherever they are, the last first. */
  rules(): Promise<NameCorrection[]>;
  /** Makes such a rule, or with `on: false` takes it back. Articles that are there follow in the background. */
  setRule(rule: NameCorrection, options?: { on?: boolean }): Promise<void>;
  /** The reader's tags, the most used first. */
  tags(): Promise<TagCount[]>;
  /** How many articles there are, from a counter. */
  count(): Promise<number>;
  /** Every site with its number of articles, the most read first. */
  sites(): Promise<SiteCount[]>;
  /** The languages of the articles, in the order of their codes. */
  langs(): Promise<string[]>;
  /**
   * Takes articles away, unless the returned undo is called (or its `removed` is given to `restore`). They stay in the bin for 30 days,
   * if the device has room for that.
   */
  forget(selection: Selection): Promise<Undo>;
  /** Brings back what `forget` took. Resolves to the ids, in the order given. */
  restore(removed: Removed): Promise<number[]>;
  /** What was removed in the last 30 days, the last first. */
  bin(): Promise<RemovedEntry[]>;
  /** Brings entries of the bin back, by their ids there. Resolves to the ids of the articles. */
  bringBack(ids: readonly number[]): Promise<number[]>;
  /** Takes entries out of the bin for good; all of them without ids. */
  discard(ids?: readonly number[]): Promise<void>;
  /** Fills what is derived (full-text index, relations of imported articles) from the queue. Happens by itself after saving. */
  catchUp(options?: WorkOptions): Promise<void>;
  /** Makes everything derived anew. Until an article's turn has come, it is found only if it is among the latest, and has no relations. */
  rebuild(options?: WorkOptions): Promise<void>;
  /** Everything as one compressed file. */
  exportAll(options?: Pick<WorkOptions, 'onProgress'>): Promise<Blob>;
  /** Merges a backup file: all of it or nothing. A dry run only counts. */
  importAll(file: Blob, options?: ImportOptions): Promise<ImportReport>;
  /** Lets go of the database; safe to call twice. */
  close(): void;
}

export interface WorkOptions {
  onProgress?: (progress: Progress) => void;
  /** Stops between two batches; what is done stays done. */
  signal?: AbortSignal;
}

export interface OpenOptions {
  /** Another database than the reader's own, for tests and measurements. */
  name?: string;
  /** Called when another tab took the database for an update: this page should be loaded again. */
  onClosed?: () => void;
  /** Hears of what went wrong where nobody waits for an answer: in the work behind search and relations. The console, if not given. */
  onError?: (error: unknown) => void;
  /**
   * What lists of articles do not need: loaded when it is first needed, unless it is handed over. A service worker may load nothing
   * later, so it brings along what it asks for: the time engine, what an article adds, what is known of an actor.
   */
  findDates?: FindDates;
  novelty?: typeof import('./novelty/index.ts').novelty;
  actorPage?: typeof import('./actor-page.ts').actorPage;
}

/** Opens the reading history on the global `indexedDB`. Rejects with a `HistoryFailure` if it cannot be used. */
export async function openHistory({
  name = DATABASE,
  onClosed = () => {},
  onError = console.error,
  ...atHand
}: OpenOptions = {}): Promise<History> {
  // Wrapped, since a live query loses its place over a promise that is not the database's own.
  const timeEngine = () =>
    Promise.resolve(atHand.findDates ?? import('../dates/index.ts').then(({ findDates }) => findDates));
  const news = () => Promise.resolve(atHand.novelty ?? import('./novelty/index.ts').then(({ novelty }) => novelty));
  const stories = () => Promise.resolve(import('./story-page.ts'));
  const actors = () =>
    Promise.resolve(atHand.actorPage ?? import('./actor-page.ts').then(({ actorPage }) => actorPage));
  const db = await openDatabase(name, () => {
    connection.release();
    onClosed();
  });
  const connection = connectionTo(db);
  const { run, once, write, remove } = connection;
  await run(() => recoverImport(db));
  await run(() => emptyOld(db));
  void keepForGood();
  const queue = workQueue(db, onError);
  return {
    save: (brief, options) =>
      write(async () => {
        const saved = await takeIn(db, brief, options);
        queue.wake();
        return saved;
      }),
    get: (which) => run(() => get(db, which)),
    list: (options) => run(() => list(db, options)),
    search: (query, options) => run(() => search(db, query, options)),
    related: (which, k, options) => run(() => related(db, which, k, options)),
    novelty: (which) =>
      run(async () => {
        const [novelty, findDates] = await Promise.all([news(), timeEngine()]);
        return novelty(db, which, (about, k, atLeast) => related(db, about, k, { atLeast }), findDates);
      }),
    versions: (id) => run(async () => (await versionsOf(db, id)).map(({ brief: _, ...version }) => version)),
    pageLinks: (id) => run(() => pageLinks(db, id)),
    stories: (options) => run(async () => (await stories()).storyList(db, options)),
    story: (id) => run(async () => (await stories()).storyPage(db, id, timeEngine)),
    actor: (key) => run(async () => (await actors())(db, key)),
    actorsNamed: (typed) => run(() => actorsNamed(db, typed)),
    actorIndex: (typed) => run(() => actorIndex(db, typed)),
    actorByKey: (key) => run(() => actorByKey(db, key)),
    star: (id, on) => write(() => star(db, id, on)),
    say: (id, said, { on = true } = {}) =>
      write(async () => {
        await say(db, id, said, on);
        queue.wake();
      }),
    corrected: (brief) =>
      run(async () => {
        const { shown, said } = await db.transaction('r', db.remarks, () => putRight(db, brief));
        return { brief: shown, ...said };
      }),
    rules: () => run(async () => (await rulesOf(db)).reverse()),
    setRule: (rule, { on = true } = {}) =>
      write(async () => {
        await setRule(db, rule, on);
        queue.wake();
      }),
    tags: () => run(() => tags(db)),
    count: () => run(() => count(db)),
    sites: () => run(() => sites(db)),
    langs: () => run(() => langs(db)),
    forget: (selection) =>
      remove(async () => {
        const removed = await forget(db, selection, { bin: (await roomLeft()) === 'enough' });
        queue.wake();
        return Object.assign(() => write(() => restore(db, removed)), { removed });
      }),
    restore: (removed) => write(() => restore(db, removed)),
    bin: () => run(() => binned(db)),
    bringBack: (ids) => write(() => bringBack(db, ids)),
    discard: (ids) => remove(() => discard(db, ids)),
    catchUp: (options) => run(() => queue.run(options)),
    rebuild: (options) =>
      run(async () => {
        await rebuild(db);
        await queue.run(options);
      }),
    // Backups are made by pages, and seldom: what writes and checks them is loaded when it is asked for.
    exportAll: ({ onProgress } = {}) =>
      once(async () => (await import('./backup/export.ts')).exportAll(db, onProgress)),
    importAll: (file, options) =>
      once(async () => {
        const { importAll } = await import('./backup/import.ts');
        const report = await importAll(db, file, options);
        queue.wake();
        return report;
      }),
    close: () => {
      connection.release();
      queue.stop();
      db.close();
    },
  };
}

async function takeIn(
  db: HistoryDatabase,
  brief: Brief,
  { readAt = Date.now(), sitting, versions }: SaveOptions = {},
): Promise<{ id: number; isNew: boolean }> {
  const time = moment(millis(readAt));
  if (time === undefined) throw new RangeError(`Not a moment of reading: ${String(readAt)}`);
  const incoming = [{ starred: false, readings: [{ readAt: [time], brief }] }];
  return settle(
    db,
    tablesOfSaving(db),
    () => planned(db, incoming, { sitting, most: versions }),
    async (plans) => {
      const [plan] = plans as [(typeof plans)[number]];
      return { id: await writePlan(db, plan, 'now'), isNew: !plan.seen };
    },
  );
}

async function related(
  db: HistoryDatabase,
  which: Brief | number,
  k: number,
  { atLeast = 0, once = false }: RelatedOptions = {},
): Promise<Relation[]> {
  const tables = [db.articles, db.texts, db.signatures, db.postings, db.links, db.counts];
  return db.transaction('r', tables, async () => {
    if (typeof which === 'number') {
      const [row, text, signature] = await Promise.all([
        db.articles.get(which),
        db.texts.get(which),
        db.signatures.get(which),
      ]);
      if (!row || !text || !signature) return [];
      const links = await linkedAddresses(db, which);
      return relate(db, signature, await neighbourhood(db, signature), {
        k,
        atLeast,
        once,
        nouns: nounsIn(text.brief.article),
        self: which,
        url: row.url,
        links,
      });
    }
    const url = addressKey(which.article.url);
    const links = which.article.links.map((link) => addressKey(link.url));
    const [self, signature] = [
      await db.articles.where('url').equals(url).primaryKeys(),
      signatureOf(which, Date.now()),
    ];
    return relate(db, signature, await neighbourhood(db, signature), {
      k,
      atLeast,
      once,
      nouns: nounsIn(which.article),
      self: self[0],
      url,
      links,
    });
  });
}

async function star(db: HistoryDatabase, id: number, on: boolean): Promise<void> {
  await db.articles
    .where('id')
    .equals(id)
    .modify((row) => {
      if (on) row.starred = 1;
      else delete row.starred;
    });
}
