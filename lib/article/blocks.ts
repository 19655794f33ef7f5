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
    blocks.push({
      block: { kind: line === draft.lead ? 'lead' : kindOf(line), text },
      line,
      start,
      end: start + text.length,
    });
  }
  return blocks;
}

function kindOf(line: Line): BlockKind {
  if (headingLevel(line) > 0) return 'heading';
  let box: Line['box'] | null = line.box;
  for (let up = 0; box && up < 4; up++, box = box.parent) {
    if (box.tag === 'blockquote') return 'quote';
    if (box.tag === 'li') return 'item';
  }
  return 'paragraph';
}
