// For languages without a model: runs of capitalised words that the gazetteer vouches for. Modest recall, few surprises.
import type { Range } from '../../language/index.ts';
import type { ActorType } from '../../types.ts';
import { hashText } from './hash.ts';
import { type Lexicon, LISTS } from './lexicon.ts';

const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
/** Small words inside names: "Ludwig van Beethoven", "Luiz Inácio Lula da Silva". */
const PARTICLE = /^(?:af|al|av|bin|d'|da|das|de|del|della|den|der|di|do|dos|du|e|el|la|le|of|ten|ter|van|von|y|zu)$/;
const MAX_WORDS = 6;

interface Found extends Range {
  type: ActorType;
}

/** The names in the sentences of `text` that are on a list, and then the surnames of the persons among them. */
export function listedEntities(text: string, sentences: Range[][], lexicon: Lexicon): Found[] {
  const found: Found[] = [];
  const bare: Range[] = [];
  for (const tokens of sentences) {
    for (let at = 0; at < tokens.length; ) {
      const length = runLength(text, tokens, at);
      if (length === 0) at++;
      else {
        readRun(text, tokens.slice(at, at + length), lexicon, found, bare);
        at += length;
      }
    }
  }
  const surnames = new Set(
    found.filter(({ type }) => type === 'person').map(({ start, end }) => text.slice(start, end).split(' ').at(-1)),
  );
  for (const { start, end } of bare) {
    if (surnames.has(text.slice(start, end))) found.push({ start, end, type: 'person' });
  }
  return found.sort((one, other) => one.start - other.start);
}

function runLength(text: string, tokens: Range[], from: number): number {
  let length = 0;
  for (let at = from; at < tokens.length && at - from < MAX_WORDS; at++) {
    const word = wordAt(text, tokens[at]!);
    if (CAPITALISED.test(word)) length = at - from + 1;
    else if (at === from || !PARTICLE.test(word)) break;
  }
  return length;
}

/** The longest listed names from left to right; what is on no list goes to `bare`. */
function readRun(text: string, run: Range[], lexicon: Lexicon, found: Found[], bare: Range[]): void {
  for (let from = 0; from < run.length; ) {
    const start = run[from]!.start;
    let to = run.length;
    let type: ActorType | undefined;
    for (; to > from && !type; to--) type = typeOf(text, run.slice(from, to), lexicon);
    if (type) {
      found.push({ start, end: run[to]!.end, type });
      from = to + 1;
    } else {
      bare.push(run[from]!);
      from++;
    }
  }
}

function typeOf(text: string, words: Range[], lexicon: Lexicon): ActorType | undefined {
  const whole = listsOf(text.slice(words[0]!.start, words.at(-1)!.end), lexicon);
  if (whole & (LISTS.country | LISTS.largeCity)) return 'place';
  if (whole & LISTS.organisation) return 'organisation';
  if (words.length === 1) return undefined;
  if (whole & (LISTS.city | LISTS.region)) return 'place';
  const first = listsOf(wordAt(text, words[0]!), lexicon);
  return first & LISTS.firstName && CAPITALISED.test(wordAt(text, words.at(-1)!)) ? 'person' : undefined;
}

function listsOf(name: string, { index, lists }: Lexicon): number {
  const row = index.find(hashText(name.toLowerCase().replace(/[’ʼ]/g, "'")));
  return row < 0 ? 0 : lists[row]!;
}

function wordAt(text: string, { start, end }: Range): string {
  return text.slice(start, end);
}
