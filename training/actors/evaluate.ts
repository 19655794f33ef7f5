// Span F1 on raw text: a name counts when both its ends and its type are right (CoNLL's measure, persons, organisations, places).

import type { Entity } from '../../lib/actors/tagger/index.ts';
import { isActor } from '../../lib/actors/tagger/tags.ts';
import type { Annotated } from './corpora.ts';

export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

export type Scores = Record<'all' | 'person' | 'organisation' | 'place', Score>;

/** The sentences of a document are put to the tagger as one text, joined by blanks. */
export function evaluate(documents: Annotated[][], tag: (text: string) => Omit<Entity, 'confidence'>[]): Scores {
  const counts = { all: [0, 0, 0], person: [0, 0, 0], organisation: [0, 0, 0], place: [0, 0, 0] };
  for (const sentences of documents) {
    const gold = new Set<string>();
    let text = '';
    for (const sentence of sentences) {
      if (text) text += ' ';
      for (const { start, end, kind } of sentence.names) {
        if (!isActor(kind)) continue;
        gold.add(`${text.length + start} ${text.length + end} ${kind}`);
        counts[kind][1]!++;
      }
      text += sentence.text;
    }
    for (const { start, end, type } of tag(text)) {
      counts[type][0]!++;
      if (gold.has(`${start} ${end} ${type}`)) counts[type][2]!++;
    }
  }
  for (const type of ['person', 'organisation', 'place'] as const) {
    for (let at = 0; at < 3; at++) counts.all[at]! += counts[type][at]!;
  }
  return Object.fromEntries(Object.entries(counts).map(([type, count]) => [type, score(count)])) as Scores;
}

function score([found = 0, there = 0, right = 0]: number[]): Score {
  const precision = right / Math.max(1, found);
  const recall = right / Math.max(1, there);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}
