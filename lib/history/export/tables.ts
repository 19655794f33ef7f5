// The history as a table for a spreadsheet, and as JSON for everything else.
import type { StoredArticle } from '../types.ts';
import { iso, type TextFormat } from './file.ts';

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
  ['tags', ({ tags = [] }) => tags.join('; ')],
  ['note', ({ note }) => note ?? ''],
  ['starred', ({ starred }) => (starred ? 'yes' : '')],
  ['story', ({ storyId }) => (storyId === undefined ? '' : String(storyId))],
];

/** What a program may take for the end of a cell, whatever quotes say: Excel splits at semicolons where they are the list separator. */
const ENDS = /(?<=[;\t\r\n])/;
/** How a cell begins that spreadsheets run. */
const FORMULA = /^[\s"'\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;

/** Text of a page never becomes a formula. */
function cell(value: string): string {
  const parts = value.toWellFormed().split(ENDS);
  const safe = parts.map((part) => (FORMULA.test(part) ? `'${part}` : part)).join('');
  return `"${safe.replaceAll('"', '""')}"`;
}

const line = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

/** RFC 4180, every cell quoted, with a byte order mark, without which Excel takes UTF-8 for something else. */
export const csv: TextFormat = {
  name: 'lede.csv',
  head: `\ufeff${line(COLUMNS.map(([name]) => name))}`,
  between: '',
  tail: '',
  piece: (article) => line(COLUMNS.map(([, value]) => value(article))),
};

export const json: TextFormat = {
  name: 'lede.json',
  head: '[\n',
  between: ',\n',
  tail: '\n]\n',
  withVersions: true,
  piece: (article) => JSON.stringify(article, null, 2),
};

const names = ({ brief }: StoredArticle, type: string): string =>
  brief.actors
    .filter((actor) => actor.type === type)
    .map(({ name }) => name)
    .join('; ');
