// Step: from a heading such as “Weitere Meldungen” on, the text belongs to other stories.
// Answers: teasers of related stories that are set like paragraphs of this one.

import type { Draft } from '../draft.ts';
import { headingLevel } from '../headline.ts';
import { isElsewhereHeading, isRelatedHeading } from '../related-heading.ts';

export function cutRelated(draft: Draft): void {
  const { page, kept } = draft;
  const anchor = Math.max(draft.root.first, facts(draft));
  for (let at = anchor; at < draft.root.end; at++) {
    const line = page.lines[at]!;
    if (!isOther(line.text)) continue;
    const level = headingLevel(line);
    kept[at] = false;
    // The section reaches to the end of its own wrapper, or to the next heading of the same rank.
    for (let next = at + 1; next < draft.root.end; next++) {
      const other = page.lines[next]!;
      if (
        level > 0 &&
        headingLevel(other) > 0 &&
        headingLevel(other) <= level &&
        !isOther(other.text) &&
        other.linked < 0.5
      )
        break;
      kept[next] = false;
    }
  }
}

function facts(draft: Draft): number {
  return (draft.facts.headline?.index ?? -1) + 1;
}

function isOther(text: string): boolean {
  return isRelatedHeading(text) || isElsewhereHeading(text);
}
