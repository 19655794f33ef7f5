// Our own lines in the manner of wire news, to measure on: names are marked "[name|P]", P for a person, O for an organisation, L for a place.
import { readFileSync } from 'node:fs';
import type { Kind } from '../../lib/actors/tagger/tags.ts';
import type { Annotated } from './corpora.ts';

const KIND: Record<string, Kind> = { P: 'person', O: 'organisation', L: 'place' };

/** One document a line. */
export function readProbes(lang: string): Annotated[][] {
  return readFileSync(new URL(`probes.${lang}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => [unmark(line)]);
}

function unmark(line: string): Annotated {
  const names: Annotated['names'] = [];
  let text = '';
  for (const part of line.split(/(\[[^\]|]+\|[POL]\])/)) {
    const [, name, letter = ''] = /^\[([^\]|]+)\|([POL])\]$/.exec(part) ?? [];
    if (name) names.push({ start: text.length, end: text.length + name.length, kind: KIND[letter]! });
    text += name ?? part;
  }
  return { text, names };
}
