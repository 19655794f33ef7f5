// Whatever was saved is found, exported, backed up and taken in again.
import 'fake-indexeddb/auto';
import { deepStrictEqual, equal, ok } from 'node:assert/strict';
import { cslJson, csv, json, ris, type TextFormat, vault } from '../../lib/history/export/index.ts';
import { type History, openHistory, type StoredArticle } from '../../lib/history/index.ts';
import type { Brief } from '../../lib/types.ts';

let opened = 0;
export const freshHistory = (): Promise<History> => openHistory({ name: `hostile ${++opened}` });

/** Saves all of them and asks for everything that the library can ask for. */
export async function checkHistory(briefs: readonly Brief[]): Promise<void> {
  const history = await freshHistory();
  for (const [number, brief] of briefs.entries()) await history.save(brief, { readAt: 1.7e12 + number * 3_600_000 });
  await history.catchUp();
  const entries = await history.list({ limit: 10_000 });
  const addresses = new Set(briefs.map(({ article }) => article.url));
  equal(entries.length, addresses.size, 'not everything that was saved is in the list');
  const articles: StoredArticle[] = [];
  for (const { id } of entries) {
    const article = await history.get(id);
    ok(article, 'an entry without its article');
    articles.push(article);
    ok((await history.versions(id)).length > 0, 'an entry without a version');
  }
  await checkQuestions(history, articles);
  checkExports(articles);
  await checkBackup(history, articles);
  history.close();
}

async function checkQuestions(history: History, articles: readonly StoredArticle[]): Promise<void> {
  await history.stories({ limit: 50 });
  await history.sites();
  await history.langs();
  for (const { id, title, site, lang, brief } of articles.slice(0, 40)) {
    await history.related(id, 5);
    await history.search(title.slice(0, 300));
    ok(
      (await history.list({ site, lang, limit: 10_000 })).some((entry) => entry.id === id),
      'not found by its site',
    );
    // A whole word: what a combining mark holds on to is a part of another.
    const word = /(?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}]{4,30}(?![\p{L}\p{N}\p{M}])/u.exec(
      brief.article.blocks[0]?.text ?? '',
    )?.[0];
    if (word && /^[a-z]+$/i.test(word)) {
      const hits = await history.search(word, { limit: 10_000 });
      ok(
        hits.some((hit) => hit.entry.id === id),
        `not found by its word “${word}” of ${JSON.stringify(brief.article.blocks[0]?.text.slice(0, 120))}`,
      );
      for (const { snippets } of hits)
        for (const { text, hits: marked } of snippets)
          for (const { start, end } of marked) ok(start < end && end <= text.length, 'a hit outside of its snippet');
    }
    const actor = brief.actors[0];
    if (actor)
      ok(
        (await history.list({ actor: actor.key, limit: 10_000 })).some((entry) => entry.id === id),
        'not found by its actor',
      );
    if (actor) await history.actor(actor.key);
    if (actor) await history.actorsNamed(actor.name);
  }
}

async function checkBackup(history: History, articles: readonly StoredArticle[]): Promise<void> {
  const file = await history.exportAll();
  const other = await freshHistory();
  const report = await other.importAll(file);
  equal(report.kind, 'done', JSON.stringify(report));
  for (const { url, brief, readAt } of articles) {
    const there = await other.get(url);
    deepStrictEqual({ brief: there?.brief, readAt: there?.readAt }, { brief, readAt }, 'a backup gives something else');
  }
  equal(await other.count(), await history.count());
  other.close();
}

const whole = ({ head, between, tail, piece }: TextFormat, articles: readonly StoredArticle[]): string =>
  head + articles.map(piece).join(between) + tail;

export function checkExports(articles: readonly StoredArticle[]): void {
  const plain = JSON.parse(JSON.stringify(articles));
  deepStrictEqual(JSON.parse(whole(json, articles)), plain, 'JSON does not hold everything');
  equal(JSON.parse(whole(cslJson, articles)).length, articles.length);
  checkTable(whole(csv, articles), articles.length);
  checkRecords(whole(ris, articles), articles.length);
  checkNotes(articles);
}

/** RFC 4180 with every cell quoted, so that it is cut in the same places whatever a program takes for the separator. */
function checkTable(text: string, rows: number): void {
  equal(text[0], '\ufeff');
  const lines = text.slice(1).matchAll(/((?:"(?:[^"]|"")*",)*"(?:[^"]|"")*")\r\n/g);
  let at = 1;
  let count = 0;
  let width = 0;
  for (const [whole, cells = ''] of lines) {
    equal(text.slice(at, at + whole.length), whole, 'a cell is not quoted');
    at += whole.length;
    const values = [...cells.matchAll(/"((?:[^"]|"")*)"/g)].map(([, value = '']) => value.replaceAll('""', '"'));
    width ||= values.length;
    equal(values.length, width, 'a row has another number of cells than the head');
    // A program that splits at semicolons, or at tabs, whatever stands in quotes, finds no formula either.
    for (const value of values)
      for (const part of value.split(/[;\t\r\n]/))
        ok(!/^\s*[=+\-@＝＋－＠]/.test(part), `a formula: ${JSON.stringify(part.slice(0, 80))}`);
    count++;
  }
  equal(at, text.length, 'something stands outside of the table');
  equal(count, rows + 1);
}

function checkRecords(text: string, records: number): void {
  const lines = text.split('\r\n').filter((line) => line !== '');
  for (const line of lines) {
    ok(/^[A-Z][A-Z\d] {2}- /.test(line), `not a line of RIS: ${line.slice(0, 80)}`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be there
    ok(!/[\u0000-\u001f\u007f\u0085\u2028\u2029]/.test(line), 'a line of RIS that some program ends earlier');
  }
  equal(lines.filter((line) => line.startsWith('TY')).length, records);
  equal(lines.filter((line) => line.startsWith('ER')).length, records);
}

const RESERVED = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)(?:[. ]|$)/i;

function checkNotes(articles: readonly StoredArticle[]): void {
  const notes = vault();
  for (const article of articles) notes.add(article);
  const files = [...articles.map((article) => notes.note(article)), ...notes.links()];
  const names = new Set(files.map(({ name }) => name.normalize('NFC').toLowerCase()));
  equal(names.size, files.length, 'two notes have one name');
  for (const { name, text } of files) {
    for (const part of name.split('/')) {
      ok(Buffer.byteLength(part) <= 200, `a name of ${Buffer.byteLength(part)} bytes`);
      ok(
        part.isWellFormed() && !/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029<>:"\\|?*#^[\]]|^[. ]|[. ]$/u.test(part),
        `a file cannot be called ${JSON.stringify(part)}`,
      );
      ok(!RESERVED.test(part), `a file must not be called ${part}`);
    }
    equal(name.split('/').length, 2, name);
    const body = text.replace(/^---\n(?:[a-z]+: .*\n)+---\n/, '');
    ok(text.startsWith('---\n') === (body !== text), 'the properties of a note are broken');
    const marks = body
      .replace(/\[\[[^[\]|\n]+\|[^[\]|\n]*\]\]/g, '')
      .replace(/\\./g, '')
      .replace(/^(?:> )+|^>$/gm, '');
    ok(!/[<>`[\]~$|]/.test(marks), `mark-up in a note: ${/.{0,40}[<>`[\]~$|].{0,40}/.exec(marks)?.[0]}`);
    for (const [, link = ''] of body.matchAll(/\[\[([^[\]|\n]+)\|/g))
      ok(names.has(`${link}.md`.normalize('NFC').toLowerCase()), `a link to no note: ${link}`);
  }
}
