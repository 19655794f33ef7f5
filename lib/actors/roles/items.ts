// A sentence as the role grammars read it: words and marks, with each name as one item.
import type { Mention } from '../mention.ts';
import type { Token } from '../reading.ts';

export interface Item {
  start: number;
  end: number;
  text: string;
  lower: string;
  mention?: Mention;
}

/** The items of one sentence; `mentions` are those in it, in order. */
export function itemsOf(tokens: Token[], mentions: Mention[]): Item[] {
  const items: Item[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const mention = mentions[next];
    if (mention && at === mention.first) {
      items.push({
        start: mention.start,
        end: mention.end,
        text: mention.text,
        lower: mention.text.toLowerCase(),
        mention,
      });
      at = mention.last;
      next++;
      continue;
    }
    const { start, end, text } = tokens[at]!;
    items.push({ start, end, text, lower: text.toLowerCase() });
  }
  return items;
}

/** A role as found: its base form and the page's words. Offsets into the passage. */
export interface FoundRole {
  text: string;
  start: number;
  end: number;
}

export const isWord = (item: Item | undefined): item is Item => item !== undefined && /^\p{L}/u.test(item.text);
export const isCapital = (item: Item): boolean => /^\p{Lu}/u.test(item.text);

/** Marks after which an apposition is complete. */
export function closes(item: Item | undefined): boolean {
  return item === undefined || /^[,;:.!?()»”–—]/.test(item.text);
}

/** Steps over honorifics to the left of a name: the item before "Prof. Dr.". */
export function beforeHonorifics(items: Item[], at: number, honorifics: ReadonlySet<string>): number {
  let before = at - 1;
  while (before >= 0 && honorifics.has(items[before]!.lower)) before--;
  return before;
}

/** Steps over "(54)", "(CDU)", ", 57" after a name: the index of the item behind. */
export function afterBrackets(items: Item[], at: number): number {
  let after = at + 1;
  if (items[after]?.text === '(') {
    const close = items.slice(after, after + 6).findIndex(({ text }) => text === ')');
    if (close > 0) after += close + 1;
  }
  if (items[after]?.text === ',' && /^\d{1,3}$/.test(items[after + 1]?.text ?? '') && items[after + 2]?.text === ',')
    after += 2;
  return after;
}
