// Step: a heading with nothing under it leaves.
// Answers: headings of boxes whose content was taken out.

import type { Draft } from '../draft.ts';
import { headingLevel } from '../headline.ts';

export function dropOrphans(draft: Draft): void {
  const { page, kept } = draft;
  let hasText = false;
  for (let at = page.lines.length - 1; at >= 0; at--) {
    if (!kept[at]) continue;
    if (headingLevel(page.lines[at]!) === 0) hasText = true;
    else if (!hasText) kept[at] = false;
  }
}
