// The recogniser's names as mentions, each cleaned of what is no name.
import { clean } from './clean.ts';
import type { Language } from './gazetteer.ts';
import { type Mention, mentionOf } from './mention.ts';
import type { Passage, Token, Word } from './reading.ts';
import { type ActorModel, tagEntities } from './tagger/index.ts';

/** A headline's names are guessed with less context. */
const HEADING_WEIGHT = 0.4;

/** The names that the model finds in the passages, in reading order. */
export function recognise(passages: Passage[], language: Language, model: ActorModel): Mention[] {
  return passages.flatMap((passage) => {
    const entities = tagEntities(passage.text, language.lang, model);
    const weight = passage.heading ? HEADING_WEIGHT : 1;
    const mentions: Mention[] = [];
    let next = 0;
    for (const [sentence, tokens] of passage.sentences.entries()) {
      const end = tokens.at(-1)?.end ?? 0;
      let token = 0;
      for (; next < entities.length && entities[next]!.start < end; next++) {
        const entity = entities[next]!;
        while (tokens[token]!.end <= entity.start) token++;
        const inside = wordsInside(tokens, token, entity.start, entity.end, passage.text);
        for (const { words, type } of clean(inside, entity.type, language)) {
          mentions.push(mentionOf(passage, sentence, words[0]!, words.at(-1)!, type, weight));
        }
      }
    }
    return mentions;
  });
}

/** The tokens of a span, from the token at `from` on; one that the span cuts ("London-based") is cut with it. */
function wordsInside(tokens: Token[], from: number, start: number, end: number, text: string): Word[] {
  const words: Word[] = [];
  for (let at = from; at < tokens.length && tokens[at]!.start < end; at++) {
    const token = tokens[at]!;
    if (token.end <= start) continue;
    const cut = { start: Math.max(start, token.start), end: Math.min(end, token.end) };
    words.push({ ...cut, at, text: text.slice(cut.start, cut.end) });
  }
  return words;
}
