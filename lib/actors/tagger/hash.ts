// Hashing of words and features, and a table from hashes to row numbers. The same numbers in training and on the page.

/** FNV-1a over the UTF-16 units of `text` from `from` to `to`, finished with Murmur3's avalanche: 32 bits, unsigned. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return finish(hash);
}

/** One step of combining numbers into a hash; close with `finish`. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** Murmur3's avalanche. */
export function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Open addressing over sorted distinct keys: `find` gives the place of a key in the list it was built from, or −1. */
export class HashIndex {
  readonly size: number;
  readonly #keys: Uint32Array;
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #shift: number;

  /** `keys` are the upper `bits` bits of hashes. */
  constructor(keys: Uint32Array, bits: number) {
    let capacity = 16;
    while (capacity < keys.length * 2) capacity *= 2;
    this.size = keys.length;
    this.#keys = keys;
    this.#mask = capacity - 1;
    this.#shift = 32 - bits;
    this.#slots = new Int32Array(capacity).fill(-1);
    for (let row = 0; row < keys.length; row++) {
      let slot = keys[row]! & this.#mask;
      while (this.#slots[slot] !== -1) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = row;
    }
  }

  /** Memory of its tables. */
  get byteLength(): number {
    return this.#keys.byteLength + this.#slots.byteLength;
  }

  find(hash: number): number {
    const key = hash >>> this.#shift;
    for (let slot = key & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const row = this.#slots[slot]!;
      if (row === -1 || this.#keys[row] === key) return row;
    }
  }
}
