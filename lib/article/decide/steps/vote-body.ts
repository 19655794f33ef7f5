// Step: where the metadata carry the article's text, it decides which lines belong to the story.
// Answers: boxes and neighbours without any telling mark. Rests on a third of the pages, right on 96 of 100 lines.

import { key } from '../../text.ts';
import type { Draft } from '../draft.ts';
import { headingLevel } from '../headline.ts';
import { text as plain } from '../jsonld.ts';
import { isNamedCaption } from '../names.ts';
import type { Box, Line } from '../page.ts';
import { isLinkedParagraph, isProse } from '../prose.ts';
import { settingOf } from './setting.ts';

const ENOUGH = 400;
const MAX_BODY = 150_000;
const LONG = 100;

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
  // What is set like most of what the metadata tell, and stands between, is told by the page alone.
  const told = new Set(page.lines.filter(({ index }) => inBody[index] && kept[index]).map(({ box }) => settingOf(box)));
  const last = inBody.findLastIndex((is, at) => is && kept[at]);
  const isBetween = (line: Line) =>
    line.index < last && line.text.length > LONG && line.linked < 0.2 && isProse(line) && told.has(settingOf(line.box));
  const opening = inBody.findIndex((is, at) => is && kept[at]);
  for (const line of page.lines) {
    const at = line.index;
    if (inBody[at] && !kept[at] && key(line.text).length > 60 && line !== facts.headline) kept[at] = !isOther(line);
    else if (
      !inBody[at] &&
      kept[at] &&
      headingLevel(line) === 0 &&
      !(at < opening && isProse(line)) &&
      !isBetween(line) &&
      known >= 0.6 * shown
    )
      kept[at] = false;
  }
}

/** The words under a picture and the title of another story may stand in the metadata too. */
function isOther(line: Line): boolean {
  if (line.linked > 0.6 && !isLinkedParagraph(line)) return true;
  for (let box: Box | null = line.box, up = 0; box && up < 3; box = box.parent, up++)
    if (/^fig/.test(box.tag) || isNamedCaption(box.names)) return true;
  return false;
}
