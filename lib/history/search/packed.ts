// Packed lists of the full-text index, by place of an article in its segment: a gap to the place before (variable length), then
// a payload. Word lists carry a byte of weight, position lists a length in bytes and the gaps between the word's positions.

/** How an article carries a word: how often the text has it (at most 63), and where else it stands. */
export const IN_TITLE = 128;
export const IN_NAMES = 64;
export const MOST = 63;

export type ListKind = 'words' | 'positions';

/** Bytes that grow. */
class Bytes {
  #bytes = new Uint8Array(16);
  length = 0;

  push(byte: number): void {
    if (this.length === this.#bytes.length) this.#grow(1);
    this.#bytes[this.length++] = byte;
  }

  /** Seven bits a byte, the lowest first; the last byte is below 128. */
  pushNumber(number: number): void {
    let left = number;
    for (; left > 127; left >>>= 7) this.push((left & 127) | 128);
    this.push(left);
  }

  copy(from: Uint8Array, start: number, end: number): void {
    if (this.length + end - start > this.#bytes.length) this.#grow(end - start);
    for (let at = start; at < end; at++) this.#bytes[this.length++] = from[at]!;
  }

  taken(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }

  #grow(by: number): void {
    const wider = new Uint8Array(2 * this.#bytes.length + by);
    wider.set(this.#bytes);
    this.#bytes = wider;
  }
}

/** Writes one list, places ascending. */
export class ListWriter {
  readonly #bytes = new Bytes();
  #before = -1;

  /** An entry with a payload that is packed already: `from[start…end)`. */
  add(place: number, from: Uint8Array, start: number, end: number, kind: ListKind): void {
    this.#gapTo(place);
    if (kind === 'positions') this.#bytes.pushNumber(end - start);
    this.#bytes.copy(from, start, end);
  }

  addWeight(place: number, weight: number): void {
    this.#gapTo(place);
    this.#bytes.push(weight);
  }

  /** @param positions Ascending. */
  addPositions(place: number, positions: readonly number[]): void {
    const payload = new Bytes();
    let before = 0;
    for (const position of positions) {
      payload.pushNumber(position - before);
      before = position;
    }
    this.add(place, payload.taken(), 0, payload.length, 'positions');
  }

  get isEmpty(): boolean {
    return this.#bytes.length === 0;
  }

  taken(): Uint8Array {
    return this.#bytes.taken();
  }

  #gapTo(place: number): void {
    this.#bytes.pushNumber(place - this.#before - 1);
    this.#before = place;
  }
}

/** Goes through a list; the payload of an entry is `list[start…end)`. */
export function eachEntry(
  list: Uint8Array,
  kind: ListKind,
  visit: (place: number, start: number, end: number) => void,
): void {
  let place = -1;
  for (let at = 0; at < list.length; ) {
    let byte = list[at++]!;
    let gap = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = list[at++]!;
      gap |= (byte & 127) << shift;
    }
    place += gap + 1;
    let length = 1;
    if (kind === 'positions') {
      byte = list[at++]!;
      length = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = list[at++]!;
        length |= (byte & 127) << shift;
      }
    }
    visit(place, at, at + length);
    at += length;
  }
}

/** The positions in a payload, ascending. */
export function positionsIn(list: Uint8Array, start: number, end: number): number[] {
  const positions: number[] = [];
  let position = 0;
  for (let at = start; at < end; ) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = list[at++]!;
      gap |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    position += gap;
    positions.push(position);
  }
  return positions;
}
