// How much the story is about an actor: how often and how early it is named, and whether the headline names it.
import { type ActorType, type Span, TITLE_BLOCK } from '../types.ts';

/** What a mention in the headline, an early first mention, and the type are worth beside the logarithm of the count. */
const TITLE = 0.8;
const EARLY = 0.8;
const TYPE: Record<ActorType, number> = { person: 0.6, organisation: 0.3, place: 0 };

/** Not yet scaled; higher is more. `blocks` is how many the article has. */
export function rawSalience(type: ActorType, mentions: Span[], blocks: number): number {
  const inText = mentions.filter(({ block }) => block >= 0);
  const first = inText[0]?.block ?? blocks;
  const early = 1 - first / Math.max(1, blocks);
  const titled = mentions.some(({ block }) => block === TITLE_BLOCK) ? TITLE : 0;
  return Math.log(1 + mentions.length) + EARLY * early + titled + TYPE[type];
}
