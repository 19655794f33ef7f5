// The history as a table for a spreadsheet, and as JSON for everything else.
import type { StoredArticle } from '../types.ts';
import { type ExportedFile, iso } from './file.ts';

const COLUMNS: [string, (article: StoredArticle) => string][] = [
  ['title', ({ title }) => title],
  ['url', ({ url }) => url],
  ['site', ({ site }) => site],
  ['lang', ({ lang }) => lang],
  ['published', ({ published }) => published ?? ''],
  ['read', ({ readAt }) => readAt.map(iso).join('; ')],
  ['authors', ({ brief }) => brief.article.authors.join('; ')],
  ['persons', (article) => names(article, 'person')],
  ['organisations', (article) => names(article, 'organisation')],
  ['places', (article) => names(article, 'place')],
  ['dates', ({ brief }) => brief.dates.map(({ edtf }) => edtf).join('; ')],
  ['summary', ({ brief }) => brief.summary.map(({ text }) => text).join(' ')],
  ['starred', ({ starred }) => (starred ? 'yes' : '')],
  ['story', ({ storyId }) => (storyId === undefined ? '' : String(storyId))],
];

/** RFC 4180 with a byte order mark, without which Excel takes UTF-8 for something else. */
export function toCsv(articles: readonly StoredArticle[]): ExportedFile {
  const rows = [
    COLUMNS.map(([name]) => name),
    ...articles.map((article) => COLUMNS.map(([, value]) => value(article))),
  ];
  return { name: 'lede.csv', text: `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n` };
}

export function toJson(articles: readonly StoredArticle[]): ExportedFile {
  return { name: 'lede.json', text: `${JSON.stringify(articles, null, 2)}\n` };
}

const names = ({ brief }: StoredArticle, type: string): string =>
  brief.actors
    .filter((actor) => actor.type === type)
    .map(({ name }) => name)
    .join('; ');

/** Text of a page never becomes a formula: spreadsheets run cells that begin so. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
