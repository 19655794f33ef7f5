// The recogniser's names as mentions, each cleaned of what is no name.
import { clean } from './clean.ts';
import type { Language } from './gazetteer.ts';
import { type Mention, mentionOf } from './mention.ts';
import type { Passage, Token, Word } from './reading.ts';
import { type ActorModel, type Entity, tagEntities } from './tagger/index.ts';

/** A headline's names are guessed with less context. */
const HEADING_WEIGHT = 0.4;

/** The names that the model finds, in reading order. It reads the article at once, since names vote for each other. */
export function recognise(passages: Passage[], language: Language, model: ActorModel): Mention[] {
  const text = passages.map((passage) => passage.text).join('\n');
  const entities = tagEntities(text, language.lang, model);
  const mentions: Mention[] = [];
  let from = 0;
  let next = 0;
  for (const passage of passages) {
    const to = from + passage.text.length;
    const own: Entity[] = [];
    for (; next < entities.length && entities[next]!.start < to; next++) {
      const { start, end, type, confidence } = entities[next]!;
      own.push({ start: start - from, end: end - from, type, confidence });
    }
    for (const mention of mentionsOf(passage, own, language)) mentions.push(mention);
    from = to + 1;
  }
  return mentions;
}

function mentionsOf(passage: Passage, entities: Entity[], language: Language): Mention[] {
  if (!/\p{Ll}/u.test(passage.text)) return []; // In "BREAKING NEWS" capitals tell nothing; known names are found there later.
  const weight = passage.heading ? HEADING_WEIGHT : 1;
  const mentions: Mention[] = [];
  let next = 0;
  for (const [sentence, tokens] of passage.sentences.entries()) {
    const end = tokens.at(-1)?.end ?? 0;
    let token = 0;
    for (; next < entities.length && entities[next]!.start < end; next++) {
      const entity = entities[next]!;
      const confidence = confidenceOf(entity);
      while (tokens[token]!.end <= entity.start) token++;
      const inside = wordsInside(tokens, token, entity.start, entity.end, passage.text);
      for (const { words, type } of clean(inside, entity.type, language)) {
        mentions.push(mentionOf(passage, sentence, words[0]!, words.at(-1)!, { type, weight, confidence }));
      }
    }
  }
  return mentions;
}

/** How sure the recogniser is; entirely, where it does not say. */
const confidenceOf = ({ confidence = 1 }: Entity & { confidence?: number }) => confidence;

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
