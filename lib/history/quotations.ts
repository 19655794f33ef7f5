// The words in quotation marks that stand next to an actor's name.
import type { Actor, Block } from '../types.ts';
import type { Quotation } from './types.ts';

/** German, English and French marks; a quotation of two words is mostly a title or irony. */
const QUOTED = /[„“"»«]([^„“”"»«]{20,600})[“”"«»]/g;
/** How far from the marks the name may stand, in UTF-16 units. */
const NEAR = 90;

export function quotationsOf(actor: Actor, blocks: readonly Block[], id: number): Quotation[] {
  const found: Quotation[] = [];
  for (const block of new Set(actor.mentions.map((mention) => mention.block))) {
    const text = blocks[block]?.text;
    if (!text) continue;
    const mentions = actor.mentions.filter((mention) => mention.block === block);
    for (const match of text.matchAll(QUOTED)) {
      const start = match.index + 1;
      const end = start + match[1]!.length;
      const isNear = mentions.some((mention) =>
        mention.end <= start ? start - mention.end < NEAR : mention.start >= end && mention.start - end < NEAR,
      );
      if (isNear) found.push({ id, text: match[1]!, span: { block, start, end } });
    }
  }
  return found;
}
