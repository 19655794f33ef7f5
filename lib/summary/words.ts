// How many words a text has, also where no blanks stand between them.

/** Scripts that set no blanks between words; a word of theirs has about two letters. */
const DENSE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const LETTERS_OF_A_WORD = 2;

/** Whether a text has letters of such a script. */
export function isDense(text: string): boolean {
  return text.search(DENSE) >= 0;
}

/** Words between blanks; of scripts without blanks, every two letters count as one. */
export function countWords(text: string): number {
  if (!isDense(text)) return text.match(/\S+/g)?.length ?? 0;
  let dense = 0;
  const rest = text.replace(DENSE, () => {
    dense++;
    return ' ';
  });
  return (rest.match(/\S+/g)?.length ?? 0) + Math.ceil(dense / LETTERS_OF_A_WORD);
}
