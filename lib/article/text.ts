// Folding of white space and invisible characters: the one definition of what block text is.

/** Characters that take no place on the screen: soft hyphen, zero-width blanks, joiners and marks, byte order mark. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** Folds white space to single blanks, drops invisible characters, trims. Nothing else is normalised. */
export function fold(text: string): string {
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** Whether the UTF-16 unit is dropped by {@link fold}. */
export function isInvisible(code: number): boolean {
  return code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff;
}

/** Whether the UTF-16 unit counts as white space for {@link fold} (the set of `\s`). */
export function isBlank(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** The comparison form of a text: lower case, letters and digits only. Two lines with the same key say the same. */
export function key(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Number of words, by runs of white space. */
export function words(text: string): number {
  return text === '' ? 0 : text.split(' ').length;
}
