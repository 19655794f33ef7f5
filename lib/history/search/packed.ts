// Packed lists of the full-text index: for each article a gap to the one before (variable length) and a byte of weight.

/** How an article carries a word: how often the text has it (at most 63), and where else it stands. */
export const IN_TITLE = 128;
export const IN_NAMES = 64;
export const MOST = 63;

/** Entries as `place × 256 + weight`, by place. */
export type Entries = number[];

export function pack(entries: Entries): Uint8Array {
  const bytes: number[] = [];
  let before = -1;
  for (const entry of entries) {
    const place = Math.floor(entry / 256);
    let gap = place - before - 1;
    before = place;
    for (; gap > 127; gap >>>= 7) bytes.push((gap & 127) | 128);
    bytes.push(gap, entry % 256);
  }
  return Uint8Array.from(bytes);
}

export function unpack(bytes: Uint8Array): Entries {
  const entries: Entries = [];
  let place = -1;
  for (let at = 0; at < bytes.length; ) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      gap |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    place += gap + 1;
    entries.push(place * 256 + bytes[at++]!);
  }
  return entries;
}
