// Records of pages whose text does not stand in elements that are shown: plain text, and a story that is only in the page's data or
// in what it has for browsers without scripts. Each becomes the record of a page that shows that text.

import { type BoxRecord, type PageRecord, PLAIN } from '../record.ts';
import { fold } from '../text.ts';
import { articleObject, decode, readJsonLd, text } from './jsonld.ts';

/** Less than this is no story, in characters. */
const STORY = 400;
/** With this a line goes on in the next one: no headline. */
const GOES_ON = /[,;–-]$/;
const MAX_HEADLINE = 200;

/** Of plain text: paragraphs stand between empty lines, the first line is the headline. Undefined of anything else. */
export function ofPlainText(record: PageRecord): PageRecord | undefined {
  if (record.type !== PLAIN) return undefined;
  const source = record.lines.map(({ pieces }) => pieces.map((piece) => piece?.text ?? '\n').join('')).join('\n\n');
  const [first = '', ...rest] = source.trim().split(/\n\s*\n/);
  const [line = '', ...more] = first.split('\n');
  const headline = fold(line);
  // Lines that are broken by hand are one sentence: the title is its beginning then, and stays in the text as well.
  const isBroken = more.length > 0 && (GOES_ON.test(headline) || /^\s*\p{Ll}/u.test(more[0] ?? ''));
  const opening = isBroken ? first : more.join('\n');
  return showing(record, [opening, ...rest], headline.slice(0, MAX_HEADLINE));
}

/** Of a page's data or of its mark-up for browsers without scripts, where one of them holds a story. */
export function ofUnshown(record: PageRecord): PageRecord | undefined {
  const structured = articleObject(readJsonLd(record.data), record.url);
  if (!/^(?:false)$/i.test(String(structured?.isAccessibleForFree ?? ''))) {
    const body = structured?.articleBody;
    const told = paragraphsOf(typeof body === 'string' ? decode(body) : '');
    if (sizeOf(told) >= STORY) return showing(record, told, text(structured?.headline));
  }
  const unscripted = paragraphsOf((record.unscripted ?? []).join('\n'));
  return sizeOf(unscripted) >= STORY ? showing(record, unscripted) : undefined;
}

const BLOCK =
  /<\/?(?:p|div|br|h[1-6]|li|ul|ol|section|article|blockquote|header|footer|table|tr|td|figure|aside)\b[^<>]*>/gi;
const HIDDEN = /<(script|style|figcaption|svg)\b[^<>]*>[^<]*<\/\1>/gi;

function paragraphsOf(markup: string): string[] {
  const plain = markup
    .replace(HIDDEN, '\n')
    .replace(BLOCK, '\n')
    .replace(/<[^<>]*>/g, '');
  return plain
    .split(/\n+/)
    .map((line) => fold(decode(line)))
    .filter((line) => line !== '');
}

function sizeOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0);
}

/** The record of a page that shows these paragraphs and nothing else. */
function showing(record: PageRecord, paragraphs: readonly string[], headline = ''): PageRecord {
  const lines: PageRecord['lines'] = [];
  const boxes: BoxRecord[] = [{ tag: 'body', first: 0, end: 0 }];
  const add = (tag: string, words: string) => {
    const shown = fold(words);
    if (shown === '') return;
    boxes.push({ tag, parent: 0, first: lines.length, end: lines.length + 1 });
    lines.push({ box: boxes.length - 1, pieces: [{ text: shown }] });
  };
  add('h1', headline);
  for (const paragraph of paragraphs) add('p', paragraph);
  boxes[0]!.end = lines.length;
  return { ...record, lines, boxes };
}
