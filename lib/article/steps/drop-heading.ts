// Step: the headline, the kicker and everything above them are no body text.
// Answers: the title, the date and the byline repeated as first paragraphs.

import type { Draft } from '../draft.ts';
import { headingBox } from '../headline.ts';
import { key } from '../text.ts';

export function dropHeading(draft: Draft): void {
  const { page, facts, kept } = draft;
  const title = key(facts.title);
  for (const line of page.lines) {
    if (key(line.text) === title) kept[line.index] = false;
  }
  // A headline may be set in several lines of one heading.
  const heading = facts.headline && headingBox(facts.headline);
  if (facts.headline) kept[facts.headline.index] = false;
  if (heading) kept.fill(false, heading.first, heading.end);
  if (facts.kicker) kept[facts.kicker.index] = false;
  const headline = facts.headline;
  if (!headline) return;
  const above = page.lines.slice(draft.root.first, headline.index).filter((line) => kept[line.index]);
  const below = page.lines.slice(headline.index, draft.root.end).filter((line) => kept[line.index]);
  if (above.length < below.length) for (const line of above) kept[line.index] = false;
}
