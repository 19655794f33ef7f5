// Which tense the words around a date speak for, and whether its day rests on a guess.
import { CLASSES } from './pack.ts';
import type { Loaded } from './packs.ts';
import { wordsOf } from './passage.ts';
import type { Sighting } from './sightings.ts';
import { tellingIn } from './telling.ts';

/** Words that count a day from another. */
const COUNTED: ReadonlySet<string> = new Set([CLASSES.fromNow, CLASSES.fromLast, CLASSES.dayFromNow]);

export interface Evidence {
  past: number;
  future: number;
}

/** Shorter words say too many other things ("to"). */
const WORD = 3;
const WORDS = /(?<![\p{L}-])\p{L}[\p{L}\p{M}\p{N}]*/gu;

/**
 * How surely the words speak for the past and for the future: a form that only the pattern of its language knows is 1 and may be a
 * participle, a finite form more. Words with a capital are none, but for the first.
 */
export function evidenceIn(text: string, { pack, lexicon }: Loaded): Evidence {
  const telling = tellingIn(pack.lang);
  const forms = text.match(WORDS) ?? [];
  const isPast = (word: string) => telling.past.has(word) || pack.past?.test(word) === true;
  let past = 0;
  let future = 0;
  for (const [i, form] of forms.entries()) {
    const word = form.toLowerCase();
    if ((i > 0 && word !== form) || word.length < WORD) continue;
    const value = tenseIn(word, lexicon, forms.slice(i + 1, i + 1 + PERFECT));
    const vote =
      value === 'has' && forms.slice(i + 1, i + 1 + PERFECT).some(isPast) ? -FINITE : (VOTES[value] ?? Number(value));
    if (vote) {
      if (vote < 0) past -= vote;
      else future += vote;
    } else if (tenseIn(forms[i - 1]?.toLowerCase() ?? '', lexicon) === 'is') continue;
    else if (telling.past.has(word)) past += FINITE;
    else if (pack.past?.test(word)) past++;
    else if (pack.future?.test(word)) future++;
  }
  return { past, future };
}

export const FINITE = 2;

/** What the values of the tense class that are no numbers say by themselves. */
const VOTES: Record<string, number> = { is: 1, base: 1, third: 2, alleged: -1 };
/** So many words on is the participle of "has". */
const PERFECT = 3;

/** The value of the word in the tense class, empty if it is none of it. */
function tenseIn(word: string, lexicon: Loaded['lexicon'], next: string[] = []): string {
  const entry = lexicon
    .get(word)
    ?.find(({ cls, rest }) => cls === CLASSES.tense && rest.every((other, k) => next[k] === other));
  return entry?.value ?? '';
}

/** Rules that choose among several days of a name: which Tuesday, which May. */
const CHOOSING = new Set([
  'weekday',
  'day-month',
  'month-day',
  'month',
  'season',
  'holiday',
  'weekend',
  'nth-weekday',
  'quarter',
]);
/** Auxiliaries that leave no doubt ("will", "war"). */
const SURE = 3;
/** Beyond so many days the year next to it is as near. */
const FAR = 150;

/** Of these, the year or the week next to the chosen one is as near as the chosen. */
const NEAR = new Set(['weekday', 'weekend', 'month', 'season']);

/**
 * Whether the day was chosen against what the words around it say: the text names no year and nothing that counts from publication,
 * and the verbs beside it look the other way; or nothing speaks for the choice, where the present tense may mean the days ahead
 * or the other choice is as near.
 */
export function isGuessed(sighting: Sighting, loaded: Loaded): boolean {
  const { mention, around, distance, text, span, part } = sighting;
  if (!CHOOSING.has(mention.rule) || /\d{4}/.test(mention.text) || distance === 0) return false;
  if (isCounted(mention.text, loaded)) return false;
  const isDay = mention.rule === 'day-month' || mention.rule === 'month-day';
  if (distance < 0 && isSince(text.slice(part.start, span.start), loaded, isDay)) return false;
  const { past, future } = guessEvidence(sighting, loaded);
  const [wanted, other] = distance > 0 ? [future, past] : [past, future];
  if (other > 2 * wanted || (other > 0 && wanted < SURE && Math.abs(distance) > FAR)) return true;
  const isOn = leadsOn(text.slice(part.start, span.start), loaded);
  if (isOn && distance < 0 && wanted < FINITE) return true;
  if (wanted > 0 || (isOn && distance > 0)) return false;
  return (
    Math.abs(distance) > FAR ||
    (distance < 0 && NEAR.has(mention.rule) && evidenceIn(around.sentence, loaded).past === 0)
  );
}

/** "Im März, wenige Monate vor dem Besuch, wurde …": so few words before a comma have their verb behind it. */
const SCRAP = 4;

/** Of the clause that holds the date; of one that tells nothing, of its part of the sentence; of a scrap without a verb, of the sentence. */
export function guessEvidence(sighting: Sighting, loaded: Loaded): Evidence {
  const { around, words } = sighting;
  const clause = evidenceIn(clauseOf(sighting, loaded), loaded);
  if (clause.past + clause.future > 0) return clause;
  const own = evidenceIn(around.part, loaded);
  return own.past + own.future === 0 && words.part.length <= SCRAP ? evidenceIn(around.sentence, loaded) : own;
}

const WORD_OF = /\p{L}+/gu;

/** The words between the conjunctions around the date: "opened in December and will run …". */
function clauseOf({ text, part, span }: Sighting, { lists }: Loaded): string {
  const opens = ({ 0: word }: RegExpMatchArray) => lists.clauses.has(word);
  const before = text.slice(part.start, span.start);
  const after = text.slice(span.end, part.end);
  // Right before the date it is a preposition ("after winter").
  const from = [...before.matchAll(WORD_OF)].slice(0, -1).findLast(opens)?.index ?? 0;
  const to = [...after.matchAll(WORD_OF)].find(opens)?.index ?? after.length;
  return `${before.slice(from)} ${after.slice(0, to)}`;
}

/** "seit Februar"; "vom Dienstag", but "die Wahlen vom 22. Oktober" may lie ahead. */
function isSince(before: string, { lexicon }: Loaded, isDay: boolean): boolean {
  return wordsOf(before)
    .slice(-2)
    .some((word) => lexicon.get(word)?.some(({ cls, value }) => value === 'back' && !(isDay && cls === CLASSES.from)));
}

/** "shut until Friday", "ab Montag": what begins or ends there lies ahead, unless a finite verb says otherwise. */
function leadsOn(before: string, { pack }: Loaded): boolean {
  const { onward } = tellingIn(pack.lang);
  return wordsOf(before)
    .slice(-2)
    .some((word) => onward.has(word));
}

/** "last Monday", "kommenden Mai": a word of the mention says which. */
function isCounted(text: string, { lexicon }: Loaded): boolean {
  return text
    .toLowerCase()
    .split(/[\s-]/)
    .some((word) => lexicon.get(word)?.some(({ cls, rest }) => rest.length === 0 && COUNTED.has(cls)) === true);
}
