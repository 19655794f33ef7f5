// Step: the box that holds the story is the one where prose most outweighs labels and links.
// Answers: whole pages taken for the story, and stories that are spread over sibling wrappers.
// Source: maximum subsequence segmentation (Pasternack and Roth, WWW 2009), over the tree in place of the token sequence.

import type { Draft } from '../draft.ts';
import { isNamedBody } from '../names.ts';
import type { Box } from '../page.ts';
import { isProse, worth } from '../prose.ts';

const NEARLY_ALL = 0.8;
const STORY = 400;
const MOST_LINES = 0.6;
const FEW = 2;
const MORE = 1.5;

export function chooseRoot(draft: Draft): void {
  const { page, sidelined, kept } = draft;
  // In a box that calls itself the body of an article, short lines are its list items, not labels.
  const inBody = page.lines.map(() => false);
  for (const box of page.boxes) if (isNamedBody(box.names)) inBody.fill(true, box.first, box.end);
  const sum: number[] = [0];
  for (const line of page.lines)
    sum.push(
      sum[line.index]! +
        (sidelined[line.index]
          ? 0
          : inBody[line.index] && line.linked < 0.3
            ? Math.max(worth(line), 0.5 * line.text.length)
            : worth(line)),
    );
  let best: Box = draft.root;
  let bestScore = -Infinity;
  page.boxes.forEach((box) => {
    const score = sum[box.end]! - sum[box.first]!;
    // Of equals the inner one.
    if (score >= bestScore) {
      best = box;
      bestScore = score;
    }
  });
  best = descend(draft, ownArticle(draft, climb(draft, best)));
  draft.root = best;
  for (let at = best.first; at < best.end; at++) kept[at] = !sidelined[at];
}

/** A paragraph or two may be one piece of a story whose pieces stand between many short lines: out of it, as long as there is clearly more. */
function climb({ page, sidelined }: Draft, from: Box): Box {
  const proseOf = (box: Box) =>
    page.lines.slice(box.first, box.end).filter((line) => !sidelined[line.index] && isProse(line) && line.linked < 0.3);
  const size = (box: Box) => proseOf(box).reduce((sum, { text }) => sum + text.length, 0);
  if (proseOf(from).length > FEW) return from;
  let here = from;
  for (let up = from.parent; up && up.tag !== 'body'; up = up.parent) if (size(up) >= MORE * size(here)) here = up;
  return here;
}

/** Where a page goes on with the next story, the `<article>` that holds the headline. */
function ownArticle({ page, facts, sidelined }: Draft, from: Box): Box {
  const headline = facts.headline?.index ?? -1;
  const size = (box: Box) =>
    page.lines
      .slice(box.first, box.end)
      .reduce((sum, line) => sum + (!sidelined[line.index] && isProse(line) ? line.text.length : 0), 0);
  const inside = page.boxes.filter((box) => box.tag === 'article' && box.first >= from.first && box.end <= from.end);
  const own = inside.find((box) => box.first <= headline && headline < box.end);
  if (!own || size(own) < STORY) return from;
  return inside.some((box) => box.first >= own.end && size(box) > STORY / 4) ? own : from;
}

/** Goes into the child that holds nearly all of the prose and most of its paragraphs, as long as there is one. */
function descend({ page, sidelined }: Draft, from: Box): Box {
  const prose: number[] = [0];
  const count: number[] = [0];
  for (const line of page.lines) {
    const counts = !sidelined[line.index] && isProse(line);
    prose.push(prose[line.index]! + (counts ? line.text.length : 0));
    count.push(count[line.index]! + (counts ? 1 : 0));
  }
  const within = (sum: readonly number[], box: Box) => sum[box.end]! - sum[box.first]!;
  let here = from;
  for (const box of page.boxes) {
    if (box.parent !== here || within(prose, box) < NEARLY_ALL * within(prose, here)) continue;
    if (within(count, box) >= MOST_LINES * within(count, here)) here = box;
  }
  return here;
}
