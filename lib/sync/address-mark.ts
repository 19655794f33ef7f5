// Under which mark the devices know an address: half of its SHA-256, so that what was removed is named nowhere. Written out here, since
// the browser's own digest is a promise, for which no transaction of a database waits.

const FRACTIONS = 2 ** 32;
const WORD = 0xffffffff;

const primes = (count: number): number[] => {
  const found: number[] = [];
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
};
/** The first 32 bits of the fractional part. */
const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * FRACTIONS) >>> 0;
const PRIMES = primes(64);
const ROUNDS = Uint32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)));
const START = Uint32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** 32 hexadecimal digits of the SHA-256 (FIPS 180-4) of the text's UTF-8. */
export function addressMark(address: string): string {
  const bytes = new TextEncoder().encode(address);
  const blocks = new DataView(new ArrayBuffer((((bytes.length + 8) >> 6) + 1) << 6));
  for (const [at, byte] of bytes.entries()) blocks.setUint8(at, byte);
  blocks.setUint8(bytes.length, 0x80);
  blocks.setUint32(blocks.byteLength - 4, bytes.length * 8);
  const state = START.slice();
  const words = new Uint32Array(64);
  for (let block = 0; block < blocks.byteLength; block += 64) {
    for (let i = 0; i < 16; i++) words[i] = blocks.getUint32(block + 4 * i);
    for (let i = 16; i < 64; i++) words[i] = expanded(words, i);
    compress(state, words);
  }
  return Array.from(state.slice(0, 4), (word) => word.toString(16).padStart(8, '0')).join('');
}

function expanded(words: Uint32Array, i: number): number {
  const [near = 0, far = 0] = [words[i - 2], words[i - 15]];
  const low = turned(far, 7) ^ turned(far, 18) ^ (far >>> 3);
  const high = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
  return (words[i - 16] ?? 0) + low + (words[i - 7] ?? 0) + high;
}

function compress(state: Uint32Array, words: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const chosen = (e & f) ^ (~e & g);
    const first = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + chosen + (ROUNDS[i] ?? 0) + (words[i] ?? 0);
    const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) & WORD, c, b, a, (first + second) & WORD];
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i] ?? 0) + word;
}
