// Remarks as facts that merge: one a thing, the later one stands, in whatever order and on whatever device they were made.
import { fold } from '../language/fold.ts';
import type { Correction, NameCorrection, Remark, Saying } from '../types.ts';

/** Units of a text that tell it from others. */
const TOLD = 200;

const told = (text: string): string => text.slice(0, TOLD).toWellFormed();

/** What a saying is about, so that a later one about the same takes its place: a name, a date, a sentence, the note, a tag. */
export function factOf(said: Saying): string {
  switch (said.kind) {
    case 'no-name':
    case 'other-person':
    case 'minor-name':
      return `name ${told(said.key)}`;
    case 'wrong-day':
    case 'minor-date':
      return `date ${said.edtf} ${told(said.words)} ${told(said.clause)}`;
    case 'minor-sentence':
      return `sentence ${told(said.text)}`;
    case 'note':
      return 'note';
    case 'tag':
      return `tag ${tagKey(said.text)}`;
  }
}

/** A rule is about a name; of other persons there may be several of one name, told apart by their roles. */
export const ruleFactOf = (said: NameCorrection): string =>
  said.kind === 'other-person' ? `${factOf(said)} ${told(fold(said.role ?? ''))}` : factOf(said);

/** The same for a tag however it is written. */
export const tagKey = (tag: string): string => fold(tag).trim().replace(/\s+/g, ' ');

/** The later of two remarks on one fact; of two made at the same moment, always the same one. */
export function laterOf(a: Remark, b: Remark): Remark {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return sayingIn(a) >= sayingIn(b) ? a : b;
}

/** In one order of its fields, whatever order they came in. */
const sayingIn = ({ said }: Remark): string =>
  said ? JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1))) : '';

/** The remarks of both, one a fact, in the order of their facts. */
export function mergedRemarks(some: readonly Remark[], others: readonly Remark[]): Remark[] {
  const found = new Map<string, Remark>();
  for (const remark of [...some, ...others]) {
    const known = found.get(remark.fact);
    found.set(remark.fact, known ? laterOf(known, remark) : remark);
  }
  return [...found.values()].sort((a, b) => (a.fact < b.fact ? -1 : 1));
}

/** What holds of an article's remarks, in the order in which it was said. */
export interface Said {
  corrections: Correction[];
  note?: string;
  tags: string[];
}

export function saidIn(remarks: readonly Remark[]): Said {
  const said: Said = { corrections: [], tags: [] };
  for (const { said: saying } of remarks.toSorted((a, b) => a.at - b.at || (a.fact < b.fact ? -1 : 1))) {
    if (!saying) continue;
    if (saying.kind === 'note') said.note = saying.text;
    else if (saying.kind === 'tag') said.tags.push(saying.text);
    else said.corrections.push(saying);
  }
  return said;
}
