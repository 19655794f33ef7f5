// Step: the headline, the kicker and everything above them are no body text.
// Answers: the title, the date and the byline repeated as first paragraphs.

import { key } from '../../text.ts';
import type { Draft } from '../draft.ts';
import { headingBox, headingLevel } from '../headline.ts';
import { isProse } from '../prose.ts';

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
  // A kicker from another heading: that one says the same in other words.
  const other = facts.kicker && headingBox(facts.kicker);
  if (other) kept.fill(false, other.first, other.end);
  const headline = facts.headline;
  if (!headline) return;
  const above = page.lines.slice(draft.root.first, headline.index).filter((line) => kept[line.index]);
  const below = page.lines.slice(headline.index, draft.root.end).filter((line) => kept[line.index]);
  if (above.length < below.length) for (const line of above) kept[line.index] = false;
  // Between headline and text stand labels: names, places, buttons.
  const start = page.lines.findIndex((line) => line.index > headline.index && kept[line.index] && isProse(line));
  for (const line of page.lines.slice(headline.index, Math.max(start, 0))) {
    if (headingLevel(line) === 0 && line.box.tag !== 'li' && line.text.length < 60 && !/[.!?…:]$/.test(line.text))
      kept[line.index] = false;
  }
}
