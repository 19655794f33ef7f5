// Names that hang in the air: a person by the family or first name alone whom only another sentence introduces.
import { type Actor, type Article, textOf } from '../types.ts';
import { type Mention, mentionsBySentence } from './mentions.ts';
import type { Sentence } from './sentence.ts';

/**
 * For each sentence, one entry for every person that it names too briefly to be known by: the indices of the sentences that introduce
 * them, by a fuller name or at all first. Whom the headline or the kicker names needs no introduction.
 */
export function introductions(
  article: Article,
  sentences: readonly Sentence[],
  actors: readonly Actor[],
): number[][][] {
  const strangers = actors.filter(
    ({ type, mentions }) => type === 'person' && mentions.every(({ block }) => block >= 0),
  );
  const introduced = new Map<Actor, number[]>();
  return mentionsBySentence(sentences, strangers).map((mentions, index) => {
    const needs: number[][] = [];
    for (const [actor, own] of Map.groupBy(mentions, (mention) => mention.actor)) {
      const before = introduced.get(actor);
      if (!before) introduced.set(actor, [index]);
      else if (own.some((mention) => isIntroduction(article, mention))) before.push(index);
      else needs.push(before);
    }
    return needs;
  });
}

/** It gives the name in more than one word, or stands by the role for which the person is known. */
function isIntroduction(article: Article, { actor: { role }, block, start, end }: Mention): boolean {
  const isRole = role?.span.block === block && Math.abs(role.span.start - start) < NEAR;
  return isRole || /\S\s\S/u.test(textOf(article, block).slice(start, end));
}

/** Within so many characters a role belongs to a name. */
const NEAR = 80;
