// Step: rows of boxes that each hold a linked title and at most a few words are teasers, wherever they stand.
// Answers: lists of other stories without a telling heading or name.

import type { Draft } from '../draft.ts';
import type { Box } from '../page.ts';
import { isLinkedParagraph, isProse } from '../prose.ts';

const ROW = 3;
const MAX_TEASER = 600;
/** Rows that hold more of the text than this are the story itself: a list of recommendations, say. */
const STORY = 800;
const MOST = 0.3;

export function dropTeasers(draft: Draft): void {
  const { page, kept, root } = draft;
  const linked: number[] = [0];
  const plain: number[] = [0];
  for (const line of page.lines) {
    const isTitle = line.linked > 0.8 && line.text.length >= 15 && !isLinkedParagraph(line);
    linked.push(linked[line.index]! + (isTitle ? 1 : 0));
    plain.push(plain[line.index]! + (isTitle ? 0 : line.text.length));
  }
  const prose: number[] = [0];
  for (const line of page.lines)
    prose.push(prose[line.index]! + (kept[line.index] && isProse(line) ? line.text.length : 0));
  const isTeaser = (box: Box) => {
    const titles = linked[box.end]! - linked[box.first]!;
    return titles >= 1 && titles <= 3 && plain[box.end]! - plain[box.first]! < MAX_TEASER;
  };
  const rows = new Map<Box, Box[]>();
  for (const box of page.boxes) {
    if (!box.parent || box.first < root.first || box.end > root.end || box.tag === 'p' || !isTeaser(box)) continue;
    const row = rows.get(box.parent);
    if (row) row.push(box);
    else rows.set(box.parent, [box]);
  }
  let shown = 0;
  for (const line of page.lines) if (kept[line.index]) shown += line.text.length;
  for (const row of rows.values()) {
    const alike = row.filter((box) => box.tag === row[0]!.tag && !/^h[1-6]$/.test(box.tag));
    const size = alike.reduce((sum, box) => sum + plain[box.end]! - plain[box.first]!, 0);
    if (alike.length < ROW) continue;
    // A great row is the story itself (a list of recommendations, say), unless a story stands before it and nothing behind.
    const before = prose[alike[0]!.first]! - prose[root.first]!;
    const behind = prose[root.end]! - prose[alike.at(-1)!.end]!;
    if (size > MOST * shown && !(before > STORY && behind < before / 10)) continue;
    for (const box of alike) for (let at = box.first; at < box.end; at++) kept[at] = false;
  }
}
