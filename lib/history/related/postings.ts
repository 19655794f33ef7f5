// Packed lists of which articles carry a term: three bytes an article (two of its number inside the block, one of weight), by number.
// One row holds a term in one block of 8,192 ids, so that a common term is a few rows to read and one small row to write.

const BLOCK_BITS = 13;
const LOCAL = (1 << BLOCK_BITS) - 1;
const WIDTH = 3;
const NONE = new Uint8Array();

export const blockOf = (id: number): number => id >>> BLOCK_BITS;

/** The first id of a block. */
export const firstOf = (block: number): number => block << BLOCK_BITS;

/** The list with this article at this weight (1…255); 0 takes it out. The given list is not changed. */
export function withEntry(entries: Uint8Array = NONE, id: number, weight: number): Uint8Array {
  const local = id & LOCAL;
  const at = position(entries, local);
  const known = at < entries.length && localAt(entries, at) === local;
  if (weight === 0 && !known) return entries;
  const tail = entries.subarray(known ? at + WIDTH : at);
  const next = new Uint8Array(at + (weight === 0 ? 0 : WIDTH) + tail.length);
  next.set(entries.subarray(0, at));
  if (weight > 0) next.set([local & 255, local >>> 8, weight], at);
  next.set(tail, next.length - tail.length);
  return next;
}

export function eachEntry(entries: Uint8Array, block: number, visit: (id: number, weight: number) => void): void {
  const base = firstOf(block);
  for (let at = 0; at < entries.length; at += WIDTH) visit(base | localAt(entries, at), entries[at + 2]!);
}

export const entryCount = (entries: Uint8Array): number => entries.length / WIDTH;

function localAt(entries: Uint8Array, at: number): number {
  return entries[at]! | (entries[at + 1]! << 8);
}

/** Where the first entry with this number or a greater one begins. */
function position(entries: Uint8Array, local: number): number {
  let low = 0;
  let high = entries.length / WIDTH;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (localAt(entries, middle * WIDTH) < local) low = middle + 1;
    else high = middle;
  }
  return low * WIDTH;
}
