// Step: lines that are mostly links, and labels that are no sentences, leave.
// Answers: “Lesen Sie auch: …” between paragraphs, tag lists, share rows without a telling name.

import type { Draft } from '../draft.ts';
import { headingLevel } from '../headline.ts';
import { firstShown, type Line } from '../page.ts';
import { isLinkedParagraph, isProse } from '../prose.ts';
import { settingOf } from './setting.ts';

/** “2 / 6” beside a slide. */
const COUNTER = /^\(?\d{1,3} ?(?:\/|von|of) ?\d{1,3}\)?$/;

export function dropLinks(draft: Draft): void {
  const { page, kept } = draft;
  for (let at = draft.root.first; at < draft.root.end; at++) {
    const line = page.lines[at]!;
    if (!kept[at] || line === draft.lead) continue;
    if (line.linked > 0.85 || (line.linked > 0.6 && line.text.length < 80))
      kept[at] = (headingLevel(line) > 0 && isAnchor(line)) || isInStory(draft, line);
    else if ((line.text.length < 4 && !/\p{L}/u.test(line.text)) || COUNTER.test(line.text)) kept[at] = false;
    else if (headingLevel(line) === 0 && !isProse(line) && line.linked > 0.5) kept[at] = false;
  }
}

/** A paragraph that is wholly a link to an earlier report: set like those around it, and the story goes on behind it. */
function isInStory({ page, root, kept }: Draft, line: Line): boolean {
  if (!isLinkedParagraph(line)) return false;
  const own = settingOf(line.box);
  const isLike = (other: Line) => kept[other.index] && isProse(other) && settingOf(other.box) === own;
  return (
    page.lines.slice(root.first, line.index).some(isLike) && page.lines.slice(line.index + 1, root.end).some(isLike)
  );
}

/** A sub-heading that links to its own place in the page. */
function isAnchor(line: Line): boolean {
  return /^#|^$/.test(firstShown(line)?.box.anchor?.read.href ?? '');
}
