// Folding of white space and invisible characters: the one definition of what block text is.

/** Characters that take no place on the screen: soft hyphen, zero-width blanks, joiners and marks, byte order mark. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'g');

/** Folds white space to single blanks, drops invisible characters, trims. Nothing else is normalised. */
export function fold(text: string): string {
  return text.replace(ALL_INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** White space to single blanks, invisible characters dropped, half characters replaced: what {@link fold} gives, but not trimmed. */
export function collapse(text: string): string {
  return text.replace(ALL_INVISIBLE, '').replace(/\s+/g, ' ').toWellFormed();
}

/** Whether the character is dropped by {@link fold}. */
export function isInvisible(character: string): boolean {
  return INVISIBLE.test(character);
}

/** The comparison form of a text: lower case, letters and digits only. Two lines with the same key say the same. */
export function key(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Number of words, by runs of white space. */
export function words(text: string): number {
  return text === '' ? 0 : text.split(' ').length;
}
