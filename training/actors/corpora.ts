// Reads the annotated corpora as running text: the tokens are put together as a newspaper would print them, names as offsets.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Kind } from '../../lib/actors/tagger/tags.ts';

export const DATA = new URL('../../../shared/data/ner/', import.meta.url);

/** A sentence of a corpus as raw text, with the names in it (UTF-16 offsets). */
export interface Annotated {
  text: string;
  names: { start: number; end: number; kind: Kind }[];
}

const KIND: Record<string, Kind> = { PER: 'person', ORG: 'organisation', LOC: 'place', MISC: 'other' };

export function readLines(file: string): string[] {
  return gunzipSync(readFileSync(new URL(file, DATA)))
    .toString('utf8')
    .split('\n');
}

/** Documents of sentences; a corpus without document marks is one document a sentence. */
export function readCorpus(name: string): Annotated[][] {
  const documents: Annotated[][] = [];
  let tokens: string[] = [];
  let tags: string[] = [];
  let marked = false;
  const close = () => {
    if (tokens.length === 0) return;
    if (!marked || documents.length === 0) documents.push([]);
    documents.at(-1)!.push(assemble(tokens, tags, name));
    tokens = [];
    tags = [];
  };
  for (const line of readLines(`${name}.tsv.gz`)) {
    if (line.startsWith('# doc = ')) {
      close();
      marked = true;
      documents.push([]);
    } else if (line === '') close();
    else {
      const [token = '', tag = 'O'] = line.split('\t');
      tokens.push(token);
      tags.push(tag);
    }
  }
  close();
  return documents.filter((sentences) => sentences.length > 0);
}

function assemble(tokens: string[], tags: string[], corpus: string): Annotated {
  const names: Annotated['names'] = [];
  let text = '';
  let quoted = false;
  for (const [at, token] of tokens.entries()) {
    if (at > 0 && spaceBetween(tokens, at, corpus, quoted)) text += ' ';
    const tag = tags[at]!;
    const start = text.length;
    text += token;
    if (QUOTES.has(token)) quoted = !quoted;
    const last = names.at(-1);
    if (tag.startsWith('B-')) names.push({ start, end: text.length, kind: KIND[tag.slice(2)]! });
    else if (tag.startsWith('I-') && last) last.end = text.length;
  }
  return { text, names };
}

/** Marks that open and close alike, or either way by the custom of the country. */
const QUOTES = new Set(['"', "'", '«', '»']);
const CLOSING = new Set([',', '.', ';', ':', '!', '?', ')', ']', '}', '...', '…', '%', '”', "''", '’']);
const OPENING = new Set(['(', '[', '{', '„', '``', '$', '£', '€', '#', '‚']);
const CLITIC = /^(?:['’](?:s|S|m|re|ve|ll|d|t)|n['’]t|N['’]T|['’])$/;

function spaceBetween(tokens: string[], at: number, corpus: string, quoted: boolean): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1]!;
  if (QUOTES.has(token)) return !quoted;
  if (CLOSING.has(token) || OPENING.has(before)) return false;
  if (QUOTES.has(before)) return !quoted;
  if (token === '/' || before === '/') return false;
  if (corpus.startsWith('de')) return token !== '“';
  if (CLITIC.test(token) || before === '“') return false;
  return !(corpus.startsWith('en.ewt') && isInnerHyphen(tokens, at));
}

/** "al", "-", "Zaman" was "al-Zaman"; a hyphen beside a mark is left alone. */
function isInnerHyphen(tokens: string[], at: number): boolean {
  const hyphen = tokens[at] === '-' ? at : tokens[at - 1] === '-' ? at - 1 : -1;
  if (hyphen <= 0) return false;
  return /[\p{L}.\d]$/u.test(tokens[hyphen - 1]!) && /^[\p{L}\d]/u.test(tokens[hyphen + 1] ?? '');
}
