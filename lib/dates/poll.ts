// Counts what the words around a date say about its tense.
import type { Context } from './context.ts';
import type { Tokens } from './lexer.ts';

const REACH = 40;

/** Beside the date: this many tokens from it. */
const BESIDE = 2;

/** A noun phrase before the date is no longer than so many tokens. */
const NOUN = 8;

export interface Votes {
  clause: number;
  sentence: number;
  /** Of participles, which count only where no verb of the present stands. */
  participles: number;
  /** Of words of plans, which count only where nothing before them is to come ("will stay closed Friday"). */
  changes: number;
  /** A verb of what is to come stands before the date in its clause. */
  coming: boolean;
  present: boolean;
  /** Of auxiliaries before and after the date. */
  auxiliaries: [before: boolean, after: boolean];
  /** A word of plans ("abgesagt"): right before the date, somewhere after it. */
  plans: [before: boolean, after: boolean];
  /** After the date first an auxiliary, then a word of plans. */
  undone: boolean;
}

export function poll({ tokens, lists, marks }: Context, from: number, to: number): Votes {
  const { classes, list, sentence, quotation } = tokens;
  const votes: Votes = {
    clause: 0,
    sentence: 0,
    participles: 0,
    changes: 0,
    coming: false,
    present: false,
    auxiliaries: [false, false],
    plans: [false, false],
    undone: false,
  };
  for (const step of [-1, 1]) {
    let outside = false;
    let fronted = false;
    let spoken = false;
    const side = step < 0 ? 0 : 1;
    const begin = step < 0 ? from - 1 : to;
    for (let k = 0; k < REACH; k++) {
      const i = begin + step * k;
      if (i < 0 || i >= list.length || sentence[i] !== sentence[from]) break;
      if (!marks[i] && quotation[i] === quotation[from]) continue;
      const cls = classes[i]!;
      // "nach dem Brand am Dienstag": what has been
      if (cls === 'p' && step < 0 && k > 1 && k < NOUN && !outside && list[i]!.value === 'after') votes.clause -= 0.25;
      // What stands in another quotation was said at another time.
      if (quotation[i] !== quotation[from]) {
        outside = true;
        continue;
      }
      // "On Friday, the minister announced", "Im März, kurz vor dem Besuch, wurde er": what is put in front, and added to it
      if (cls === ',' && step > 0 && (k < NEXT && !spoken ? isFronted(tokens, from) : fronted)) {
        fronted = true;
        continue;
      }
      if (',;:j'.includes(cls) || lists.clauses.has(list[i]!.text)) outside = true;
      if (cls !== 'x' && cls !== 'X') continue;
      const { value } = list[i]!;
      if (value === '') continue;
      if ((value === 'plan' && !outside && (side === 1 || k <= BESIDE)) || (value === '3' && step < 0 && k === 1)) {
        votes.plans[side] = true;
        if (side === 1 && votes.auxiliaries[1]) votes.undone = true;
      }
      if (value === 'present' && !outside) votes.present = true;
      else if (value === 'ahead' && k <= BESIDE && !outside) votes.clause += 2;
      // "will be closed" is not past
      if (list[i - 1]?.value === 'be') continue;
      // "sera reporté", "sarà approvato"
      if (value !== '3' && list[i - 1]?.value === '3' && classes[i - 1] === 'x') continue;
      const vote = value === 'participle' || value === 'plan' ? -1 : Number(value);
      if (!vote) continue;
      fronted = false;
      spoken = true;
      if (vote >= 2 && step < 0 && !outside) votes.coming = true;
      // "the review ordered in January"
      const beside = step < 0 && vote === -1 && (k === 0 || (k === 1 && classes[i + 1] === 'p'));
      const weight = vote / (beside ? 1 : 3 + k);
      if (outside) votes.sentence += weight;
      else if (value === 'participle') votes.participles += weight;
      else if (value === 'plan') votes.changes += weight;
      else votes.clause += weight;
      if (!outside && vote <= -2) votes.auxiliaries[side] = true;
    }
  }
  return votes;
}

/** Only a few plain words stand between the start of the sentence and the date. */
function isFronted({ classes, list, sentence }: Tokens, from: number): boolean {
  let first = from;
  while (first > 0 && from - first <= FRONTED && sentence[first - 1] === sentence[from] && classes[first - 1] !== ';')
    first--;
  if (from - first > FRONTED) return false;
  return list.slice(first, from).every(({ value }, i) => classes[first + i] !== 'x' || value === '');
}

const FRONTED = 4;
/** So near behind the date stands the comma that ends what is put in front ("During the Saturday debate,"). */
const NEXT = 3;
