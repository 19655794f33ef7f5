// The kept lines as blocks of the article.

import type { Block, BlockKind } from '../types.ts';
import type { Draft } from './draft.ts';
import { headingLevel } from './headline.ts';
import type { Line } from './page.ts';

/** A block and the stretch of the line that it shows. */
export interface PlacedBlock {
  block: Block;
  line: Line;
  start: number;
  end: number;
}

export function toBlocks(draft: Draft): PlacedBlock[] {
  const blocks: PlacedBlock[] = [];
  for (const line of draft.page.lines) {
    if (!draft.kept[line.index]) continue;
    const cut = draft.cuts.get(line.index) ?? { start: 0, end: line.text.length };
    const raw = line.text.slice(cut.start, cut.end);
    const start = cut.start + raw.length - raw.trimStart().length;
    const text = raw.trim();
    if (text === '') continue;
    const postedAt = draft.postedAt.get(line.index);
    const kind = line === draft.lead ? 'lead' : kindOf(line);
    blocks.push({
      block: { kind, text, ...(postedAt && { postedAt }) },
      line,
      start,
      end: start + text.length,
    });
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
