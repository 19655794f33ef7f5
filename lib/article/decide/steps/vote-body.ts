// Step: where the metadata carry the article's text, it decides which lines belong to the story.
// Answers: boxes and neighbours without any telling mark. Rests on a third of the pages, right on 96 of 100 lines.

import { key } from '../../text.ts';
import type { Draft } from '../draft.ts';
import { headingLevel } from '../headline.ts';
import { text as plain } from '../jsonld.ts';
import { isProse } from '../prose.ts';

const ENOUGH = 400;
const MAX_BODY = 150_000;

export function voteBody(draft: Draft): void {
  const { page, facts, kept } = draft;
  const body = key(
    plain(facts.structured?.articleBody)
      .replace(/<[^<>]*>/g, ' ')
      .slice(0, MAX_BODY),
  );
  if (body.length < ENOUGH) return;
  const inBody = page.lines.map((line) => {
    const wanted = key(line.text);
    if (wanted.length < 12) return false;
    // Quotation marks and inserted notes differ between page and metadata: the beginning or the end may speak for the line.
    return (
      body.includes(wanted) ||
      (wanted.length > 100 && (body.includes(wanted.slice(0, 45)) || body.includes(wanted.slice(-45))))
    );
  });
  let known = 0;
  for (const line of page.lines) if (inBody[line.index] && kept[line.index]) known += key(line.text).length;
  // The metadata may hold only the beginning: they decide only if they tell most of what the page shows.
  const shown = page.lines.reduce((sum, line) => sum + (kept[line.index] ? key(line.text).length : 0), 0);
  if (known < 0.6 * shown && known < 0.6 * body.length) return;
  draft.isVoted = true;
  const opening = inBody.findIndex((is, at) => is && kept[at]);
  for (const line of page.lines) {
    const at = line.index;
    if (inBody[at] && !kept[at] && key(line.text).length > 60 && line !== facts.headline) kept[at] = true;
    else if (
      !inBody[at] &&
      kept[at] &&
      headingLevel(line) === 0 &&
      !(at < opening && isProse(line)) &&
      known >= 0.6 * shown
    )
      kept[at] = false;
  }
}
