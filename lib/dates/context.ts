// What a reader knows on reaching an expression: the day of publication, the last date mentioned, the tense of the clause.
import { isValid, toDay } from './calendar.ts';
import type { Tokens } from './lexer.ts';
import { CLASSES, type Pack } from './pack.ts';
import type { Loaded } from './packs.ts';
import type { Period } from './period.ts';
import { poll } from './poll.ts';

/** Past, not told, future; halves where only what stands beyond the clause tells it. */
export type Tense = -1 | -0.5 | 0 | 0.5 | 1;

export interface Context {
  pack: Pack;
  lists: Loaded['lists'];
  tokens: Tokens;
  /** By token: whether it may tell a tense or end a clause. */
  marks: Uint8Array;
  /** The wall-clock day of publication as a day number. */
  published: number | undefined;
  /** The wall-clock day of the last change of the page. */
  modified?: number | undefined;
  /** Which day a bare weekday of this story was. */
  weekdays?: Map<number, number> | undefined;
  /** Which day, month or quarter of the calendar a name without its year was in this story: by that name, its first day. */
  named?: Map<string, number> | undefined;
  /** The token at which the expression begins that is being read. */
  at: number;
  /** The last period of the calendar mentioned, and the last single day. */
  last?: Period | undefined;
  lastDay?: Period | undefined;
  /** The token after the last date, and after the last single day; 0 where this text has named none. */
  lastAt: number;
  lastDayAt: number;
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

/** Which tokens the search for a tense has to look at: few, so that it passes the others quickly. */
export function marksOf({ list, classes, quotation }: Tokens, lists: Loaded['lists']): Uint8Array {
  return Uint8Array.from(list, ({ text, value }, i) => {
    const cls = classes[i]!;
    const word = cls === 'x' || cls === 'X' ? value !== '' : cls === 'p' ? value === 'after' : ',;:j'.includes(cls);
    return word || lists.clauses.has(text) || quotation[i] !== quotation[i - 1] ? 1 : 0;
  });
}

/** What a preposition before the date adds to the tense, a verb right beside it being a third. */
const LEANING: Record<string, number> = { ahead: 0.4, onward: 0.2 };

const PRESENT = 0.1;
const WEAK = 0.5;

/**
 * The tense of the clause around the tokens `from`…`to`. The nearer verb counts more; what lies beyond a comma or a conjunction
 * counts only where the clause itself tells nothing, and the language does not take that for the future.
 */
export function tenseAround(context: Context, from: number, to: number): Tense {
  const { tokens, pack } = context;
  const { classes, list } = tokens;
  // "bis zum", "seit dem"
  const far = /[pdub]/.test(classes[from - 1] ?? '') && /[bvz]/.test(classes[from - 2] ?? '');
  const at = far ? from - 2 : from - 1;
  const lead = list[at]?.value ?? '';
  const leads = 'bvzp'.includes(classes[at] ?? ' ');
  if (leads && lead === 'back' && !ranges(context, to)) return -1;
  // "less than in April"
  if (leads && lead !== 'ahead' && classes[at - 1] === CLASSES.than && list[at - 1]!.value === 'back') return -1;
  // "ahead of Friday's election", "after Friday's defeat"
  if (leads && classes[to] === "'" && (lead === 'ahead' || lead === 'after')) return lead === 'ahead' ? 1 : -1;
  const votes = poll(context, from, to);
  // "adjourned until July", "auf Mai verschoben"
  if (leads && isToward(context, at) && (votes.plans[0] || (votes.plans[1] && !votes.auxiliaries[1]))) return 1;
  // "das Konzert am Samstag wurde abgesagt"
  if (votes.undone && !votes.auxiliaries[0]) return 1;
  // A verb of the present, and nothing else, tells what is to come ("les électeurs votent dimanche")
  const present = votes.present && pack.tenseless === 'past' ? PRESENT : 0;
  const told = votes.clause + (votes.coming ? 0 : votes.changes);
  const clause = (leads ? (LEANING[lead] ?? 0) : 0) + told + (votes.present || told > 0 ? 0 : votes.participles);
  const own = Math.sign(clause || present);
  return (own || (pack.tenseless === 'future' ? 0 : WEAK * Math.sign(votes.sentence))) as Tense;
}

/** "vom 3. bis 5. März", "von Montag an": `back` does not hold for what lasts. */
function ranges({ tokens }: Context, to: number): boolean {
  const { classes, list } = tokens;
  return 'b-'.includes(classes[to] ?? ' ') || list[to]?.value === 'onward';
}

/** Until, to, auf: where something that was planned goes. */
function isToward({ tokens }: Context, at: number): boolean {
  return tokens.classes[at] === 'b' || tokens.list[at]?.value === 'toward';
}
