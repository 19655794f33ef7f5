// The kept lines as blocks of the article.

import type { Block, BlockKind } from '../../types.ts';
import type { Draft } from './draft.ts';
import { headingLevel } from './headline.ts';
import type { Line } from './page.ts';

export function toBlocks(draft: Draft): Block[] {
  const blocks: Block[] = [];
  for (const line of draft.page.lines) {
    if (!draft.kept[line.index]) continue;
    const { start, end } = draft.cuts.get(line.index) ?? { start: 0, end: line.text.length };
    const text = line.text.slice(start, end).trim();
    if (text === '') continue;
    const postedAt = draft.postedAt.get(line.index);
    const kind = line === draft.lead ? 'lead' : kindOf(line);
    blocks.push({ kind, text, ...(postedAt && { postedAt }) });
  }
  return blocks;
}

function kindOf(line: Line): BlockKind {
  if (headingLevel(line) > 0 || isBoldHeading(line)) return 'heading';
  let box: Line['box'] | null = line.box;
  for (let up = 0; box && up < 4; up++, box = box.parent) {
    if (box.tag === 'blockquote') return 'quote';
    // An item of several lines is a wrapper: an entry of a live blog, say.
    if (box.tag === 'li' && box.end - box.first === 1) return 'item';
  }
  return 'paragraph';
}

/** A short bold line of its own, no sentence and no question. */
function isBoldHeading({ bold, text, box }: Line): boolean {
  return bold > 0.95 && text.length <= 80 && box.tag !== 'li' && !/[.!?:…,;][“”"»]?$/.test(text);
}
