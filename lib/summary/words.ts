// How many words a text has, also where no blanks stand between them.

/** Scripts that set no blanks between words; a word of theirs has about two letters. */
const DENSE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;
const LETTERS_OF_A_WORD = 2;

/** Words between blanks; of scripts without blanks, every two letters count as one. */
export function countWords(text: string): number {
  let dense = 0;
  const rest = text.replace(DENSE, () => {
    dense++;
    return ' ';
  });
  return (rest.match(/\S+/g)?.length ?? 0) + Math.ceil(dense / LETTERS_OF_A_WORD);
}
