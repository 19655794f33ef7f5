// A word that was taken for a name in a headline only, though the text has it too and nothing was seen in it there, is none.
import type { Mention } from './mention.ts';
import type { Passage } from './reading.ts';

/** A headline that writes every word with a capital is easily taken for one long name. */
const LONGEST = 5;

/** The mentions without such guesses. */
export function withoutHeadlineGuesses(passages: Passage[], mentions: Mention[]): Mention[] {
  const inText = new Set(mentions.filter(({ passage }) => !passage.heading).map(({ text }) => text));
  const plain = plainWords(passages, mentions);
  return mentions.filter(
    ({ passage, text, first, last }) =>
      !passage.heading || inText.has(text) || (!plain.has(text) && last - first < LONGEST),
  );
}

/** The words of running text outside all names. */
function plainWords(passages: Passage[], mentions: Mention[]): Set<string> {
  const words = new Set<string>();
  let next = 0;
  for (const passage of passages) {
    for (const [sentence, tokens] of passage.sentences.entries()) {
      let from = 0;
      const collect = (to: number) => {
        for (let at = from; at < to; at++) if (!passage.heading) words.add(tokens[at]!.text);
      };
      for (; mentions[next]?.passage === passage && mentions[next]!.sentence === sentence; next++) {
        collect(mentions[next]!.first);
        from = mentions[next]!.last + 1;
      }
      collect(tokens.length);
    }
  }
  return words;
}
