// What a reader knows on reaching an expression: the day of publication, the last date mentioned, the tense of the clause.
import { isValid, toDay } from './calendar.ts';
import type { Tokens } from './lexer.ts';
import type { Pack } from './pack.ts';
import type { Loaded } from './packs.ts';
import type { Period } from './period.ts';

/** Past, not told, future. */
export type Tense = -1 | 0 | 1;

export interface Context {
  pack: Pack;
  lists: Loaded['lists'];
  tokens: Tokens;
  /** The wall-clock day of publication as a day number. */
  published: number | undefined;
  /** The last period of the calendar mentioned, and the last single day. */
  last?: Period | undefined;
  lastDay?: Period | undefined;
  /** The token after the last date. */
  lastAt: number;
  /** How many dates so far named a year long before publication, and how many one near it. */
  told: number;
  near: number;
}

/** The day a page states, whatever its offset: `2025-12-04T02:38:10+01:00` is 4 December 2025. */
export function publicationDay(published: string | undefined): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(published ?? '');
  if (!match) return undefined;
  const [y, m, d] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isValid(y, m, d) ? toDay(y, m, d) : undefined;
}

const REACH = 40;

/** What a preposition before the date adds to the tense, a verb right beside it being a third. */
const LEANING: Record<string, number> = { ahead: 0.4, onward: 0.2 };

/**
 * The tense of the clause around the tokens `from`…`to`. The nearer verb counts more; what lies beyond a comma or a conjunction
 * counts only where the clause itself tells nothing, and the language does not take that for the future.
 */
export function tenseAround({ tokens, lists, pack }: Context, from: number, to: number): Tense {
  const { classes, list } = tokens;
  // "bis zum", "seit dem"
  const lead =
    list[/[pd]/.test(classes[from - 1] ?? '') && /[bz]/.test(classes[from - 2] ?? '') ? from - 2 : from - 1]?.value ??
    '';
  if (lead === 'back') return -1;
  let clause = LEANING[lead] ?? 0;
  let sentence = 0;
  for (const step of [-1, 1]) {
    let outside = false;
    const begin = step < 0 ? from - 1 : to;
    for (let k = 0; k < REACH; k++) {
      const i = begin + step * k;
      const cls = classes[i];
      if (cls === undefined || '.!?\n'.includes(cls)) break;
      if (',;:j'.includes(cls) || lists.clauses.has(list[i]!.text)) outside = true;
      if (cls !== 'x' && cls !== 'X') continue;
      const vote = Number(list[i]!.value);
      // "will be closed" is not past
      if (!vote || list[i - 1]?.value === 'be') continue;
      if (outside) sentence += vote / (3 + k);
      else clause += vote / (3 + k);
    }
  }
  return Math.sign(clause || (pack.tenseless === 'future' ? 0 : sentence)) as Tense;
}
