// Where each sentence names an actor.
import type { Actor, Span } from '../types.ts';
import type { Sentence } from './sentence.ts';

export interface Mention extends Span {
  actor: Actor;
}

/** The mentions within each sentence, in reading order, by the sentence's place in the list. Linear in both but for sorting. */
export function mentionsBySentence(sentences: readonly Sentence[], actors: readonly Actor[]): Mention[][] {
  const found = sentences.map((): Mention[] => []);
  const mentions = actors.flatMap((actor) => actor.mentions.map((span): Mention => ({ ...span, actor })));
  const placeOf = new Map(sentences.map((sentence, place) => [sentence, place]));
  const ofBlock = Map.groupBy(sentences, ({ span }) => span.block);
  for (const [block, own] of Map.groupBy(mentions, (mention) => mention.block)) {
    const within = ofBlock.get(block) ?? [];
    let at = 0;
    for (const mention of own.sort((a, b) => a.start - b.start)) {
      while (at < within.length && within[at]!.span.end <= mention.start) at++;
      const sentence = within[at];
      if (!sentence || mention.start < sentence.span.start || mention.end > sentence.span.end) continue;
      found[placeOf.get(sentence)!]!.push(mention);
    }
  }
  return found;
}
