// Which tense a word speaks for where its neighbours decide: "has" before a participle, "is listed", "the visit" and "they visit".
import { CLASSES, type Pack } from './pack.ts';
import type { Token } from './shapes.ts';

/** So many tokens on is the participle of "has" ("has not yet been"), so few that of "is" ("is now listed"). */
const PERFECT = 4;
const STATE = 2;

/** Words between the two: plain ones and "now", "recently". */
const PLAIN = CLASSES.tense + CLASSES.vague;

/** What is past by its form. */
const PAST: ReadonlySet<string> = new Set(['-1', '-2', 'participle', 'plan']);

/** What stands before a noun and not before a verb. */
const LEADS_NOUN = CLASSES.article + CLASSES.one + CLASSES.of + CLASSES.preposition + CLASSES.number + CLASSES.fromNow;

/**
 * Settles the words whose tense hangs on their neighbours, in place: the values `has`, `is`, `alleged`, `base`, `third`, `plural` of the tense class
 * become numbers, and a participle after `is` loses its past.
 */
export function settleVerbs(list: Token[], classes: string, pack: Pack): void {
  for (const [i, token] of list.entries()) {
    if (classes[i] !== CLASSES.tense) continue;
    if (token.value === 'has') token.value = perfect(list, classes, i);
    else if (token.value === 'third') token.value = followsNoun(list, classes, i, pack) ? '2' : '';
    else if (token.value === 'base') token.value = followsNoun(list, classes, i, pack) ? '1' : '';
    else if (token.value === 'plural') token.value = plural(list, classes, i, pack);
    else if (token.value === 'is') {
      token.value = '1';
      const at = next(list, classes, i, STATE);
      if (at > 0 && list[at]!.value !== 'alleged') list[at]!.value = '';
    } else if (token.value === 'alleged') token.value = '-1';
  }
}

/** The place of the first past form after the token, with nothing but plain words between, 0 if there is none. */
function next(list: Token[], classes: string, i: number, reach: number): number {
  for (let k = i + 1; k <= i + reach && PLAIN.includes(classes[k] ?? ' '); k++) {
    if (classes[k] !== CLASSES.tense) continue;
    const { value } = list[k]!;
    if (PAST.has(value) || value === 'alleged') return k;
    if (value !== '') break;
  }
  return 0;
}

/** "has approved" is past, "has to go" to come, "has no time" of the present. */
function perfect(list: Token[], classes: string, i: number): string {
  if (next(list, classes, i, PERFECT) > 0) return '-2';
  return list[i + 1]?.text === 'to' ? '2' : 'present';
}

function followsNoun(list: Token[], classes: string, i: number, { attributiveYear }: Pack): boolean {
  const before = list[i - 1];
  if (!before || LEADS_NOUN.includes(classes[i - 1]!)) return false;
  // "announced plans"
  if (classes[i - 1] === CLASSES.tense && PAST.has(before.value)) return false;
  // "Brandt's visits"
  if (before.text === 's' && classes[i - 2] === "'") return false;
  return attributiveYear?.test(before.text.toLowerCase()) !== true;
}

/** "the visitors play", "they play", "Arden play" – but not "the play", "a rail strike". */
function plural(list: Token[], classes: string, i: number, pack: Pack): string {
  if (!followsNoun(list, classes, i, pack)) return '';
  const { text } = list[i - 1]!;
  if (/^(?:they|we|you|who|to)$|\p{L}{2}[^s]s$/u.test(text)) return '2';
  return classes[i - 1] === CLASSES.name && (i < 2 || !'xk'.includes(classes[i - 2]!)) ? '1' : '';
}
