// Cuts a text into tokens and gives each a class of one letter, so that the grammar can be regular expressions over classes.
//
// Words have the letter of their class (CLASSES in pack.ts); X is a capitalised word of no class. Numbers have their shape: n up to two digits ·
// y four digits that may be a year · # other numbers · o ordinal ("3rd", "24.") · I numeric date · J numeric day and month ("24.12.") ·
// t clock with a colon · T digits with a dot, perhaps a clock · Y "2014/15" · K "1990s". Punctuation stands for itself;
// `-` is any dash, `$` any currency, `\n` a blank line, `*` anything else.
import type { Entry, Lexicon } from './lexicon.ts';
import { CLASSES, type Pack } from './pack.ts';
import { type Shaped, shapes, type Token } from './shapes.ts';
import { settleVerbs } from './verbs.ts';

export interface Tokens {
  list: Token[];
  /** One letter a token. */
  classes: string;
  /** By token: in which sentence of the text it stands. */
  sentence: number[];
  /** By token: in which quotation of the text it stands, 0 outside. */
  quotation: number[];
}

/** Texts longer than this are read only so far. */
const LIMIT = 400_000;

export function lex(text: string, pack: Pack, lexicon: Lexicon): Tokens {
  const shaped = shapes(text.slice(0, LIMIT));
  const list: Token[] = [];
  // Letters, joined at the end: to look back into a string that grows would flatten it each time.
  const letters: string[] = [];
  for (let i = 0; i < shaped.length; i++) {
    const token = shaped[i]!;
    let cls = token.shape;
    if (cls === 'x') {
      const newLine = text.slice(shaped[i - 1]?.end ?? 0, token.start).includes('\n');
      const entry = look(shaped, i, lexicon, pack, newLine ? '\n' : letters.slice(-2).join(''));
      if (entry) {
        cls = entry.cls;
        token.value = entry.value;
        const last = shaped[i + entry.rest.length]!;
        token.end = last.end;
        token.text = text.slice(token.start, token.end);
        i += entry.rest.length;
      } else {
        cls = isCapital(token) ? 'X' : 'x';
        token.value = tenseOf(shaped, i, pack);
      }
    } else if (cls === 'n' && pack.dottedOrdinals && isDotted(shaped, i)) {
      cls = 'o';
      token.end++;
      token.text += '.';
      i++;
    }
    if (cls === 'J' && !pack.dottedOrdinals) {
      // "at 10.15.": a number at the end of its sentence
      cls = /\.\d\d\.$/.test(token.text) ? 'T.' : '#.';
      const dot = { start: token.end - 1, end: token.end, text: '.', value: '.' };
      token.end--;
      token.text = token.text.slice(0, -1);
      token.value = token.text;
      list.push(token, dot);
    } else list.push(token);
    for (const letter of cls) letters.push(letter);
  }
  const classes = letters.join('');
  settleVerbs(list, classes, pack);
  return { list, classes, sentence: sentencesOf(list, classes), quotation: quotationsOf(classes) };
}

/** The longest expression of the lexicon that begins here. A capital that only opens a sentence does not choose between two readings. */
function look(shaped: Shaped[], i: number, lexicon: Lexicon, { smallWords }: Pack, before: string): Entry | undefined {
  const token = shaped[i]!;
  const all = lexicon.get(token.text.toLowerCase());
  const entries = all?.filter(
    ({ cls, value, rest }) =>
      rest.every((word, k) => sameWord(shaped[i + 1 + k], word)) &&
      (cls !== CLASSES.edge || ADVERB.test(value) || isEdge(all, shaped[i + 1], lexicon)),
  );
  if (!entries) return undefined;
  const capital = isCapital(token);
  if (capital && smallWords && !opens(shaped, i) && !/[noV(\n-]$|[no]f$/.test(before))
    return entries.find((entry) => entry.capital || entry.rest.length > 0 || !SMALL.includes(entry.cls));
  const undecided =
    capital &&
    opens(shaped, i) &&
    entries.some((entry) => !entry.capital) &&
    // "May 5", "March 2019"
    !'noy'.includes(shaped[i + 1]?.shape ?? ' ');
  return entries.find((entry) => !entry.capital || (capital && !undecided));
}

/** The classes whose words are names where they have a capital: months, weekdays, seasons, parts of day, days, frequencies. */
const SMALL = 'MmWwSsPFD';

/** Edges that are adverbs: "early on Monday", "late next week". */
const ADVERB = /^(?:EARLY|LATE)$/;

/** The others end what stands before them where a preposition follows ("ging zu Ende am"), and if verbs too want "of": "start next week". */
function isEdge(entries: Entry[], next: Shaped | undefined, lexicon: Lexicon): boolean {
  const after = lexicon.get(next?.text.toLowerCase() ?? '') ?? [];
  if (after[0]?.cls === CLASSES.preposition) return false;
  return (
    after.some(({ cls }) => cls === CLASSES.of) ||
    next?.shape === '-' ||
    !entries.some((entry) => entry.cls === CLASSES.tense)
  );
}

/** Apostrophes are alike, however they are typed. */
function sameWord(token: Shaped | undefined, word: string): boolean {
  return token?.text.toLowerCase() === word || (word === "'" && token?.shape === "'");
}

function tenseOf(shaped: Shaped[], i: number, pack: Pack): string {
  const token = shaped[i]!;
  if (isCapital(token) && !opens(shaped, i)) return '';
  const word = token.text.toLowerCase();
  if (pack.past?.test(word)) return '-1';
  if (pack.participle?.test(word)) return 'participle';
  if (pack.present?.test(word)) return 'present';
  if (pack.ahead?.test(word)) return 'ahead';
  return pack.future?.test(word) ? '1' : '';
}

function isCapital({ text }: Token): boolean {
  return text !== text.toLowerCase();
}

/** At the start of a sentence, quotation or text. */
function opens(shaped: Shaped[], i: number): boolean {
  return i === 0 || '.!?\n:"'.includes(shaped[i - 1]!.shape);
}

/** "24." before more text: an ordinal, since German news writes no other number so. */
function isDotted(shaped: Shaped[], i: number): boolean {
  const [token, dot, next] = [shaped[i]!, shaped[i + 1], shaped[i + 2]];
  return dot?.text === '.' && dot.start === token.end && next !== undefined && next.shape !== '\n';
}

/** A dot ends a sentence before a capital, a quotation mark or the end, and not after an initial, a form of address or a month. */
function sentencesOf(list: Token[], classes: string): number[] {
  let current = 0;
  return list.map((_, i) => {
    const cls = classes[i]!;
    const mine = current;
    if ('!?\n'.includes(cls) || (cls === '.' && endsSentence(list, classes, i))) current++;
    return mine;
  });
}

function endsSentence(list: Token[], classes: string, i: number): boolean {
  const before = list[i - 1];
  const after = list[i + 1];
  if (!after || !before) return true;
  if (before.end === list[i]!.start && (classes[i - 1] === '@' || /^\p{L}$/u.test(before.text))) return false;
  if (/^[\d\p{Ll},;:)]/u.test(after.text)) return /^\d/.test(after.text) && !'MmWwpoX'.includes(classes[i - 1]!);
  return true;
}

/** Quotation marks open and close in turn, and none reaches beyond its paragraph. */
function quotationsOf(classes: string): number[] {
  const result: number[] = [];
  let count = 0;
  let open = false;
  for (const cls of classes) {
    if (cls === '\n') open = false;
    else if (cls === '"') {
      open = !open;
      if (open) count++;
    }
    result.push(open ? count : 0);
  }
  return result;
}
