// Step: the story's opening comes back where the layout sets it apart from the body.
// Answers: the lead lost because it stands in the page's header (on a third of German pages).

import { key } from '../../text.ts';
import type { Draft } from '../draft.ts';
import { headingLevel } from '../headline.ts';
import { isNamedCaption, isNamedLead } from '../names.ts';
import type { Box, Line } from '../page.ts';
import { isProse } from '../prose.ts';
import { isCall } from './drop-calls.ts';
import { isLabel } from './drop-credits.ts';
import { settingOf } from './setting.ts';

/** How many lines below the headline the opening may begin. */
const REACH = 25;
const MAX_LEAD = 600;

export function restoreLead(draft: Draft): void {
  const { page, facts, kept, sidelined } = draft;
  const start = facts.headline ? facts.headline.index + 1 : draft.root.first;
  const first = kept.indexOf(true, start);
  if (first < 0) return;
  const description = key(facts.description ?? '');
  const said = (text: string) =>
    description.length > 30 &&
    text.length > 30 &&
    (description.startsWith(text) || text.startsWith(description.slice(0, 80)));
  const nearby = page.lines.slice(start, Math.min(first, start + REACH) + 1);
  const lead =
    nearby.find(
      (line) =>
        line.box.tag !== 'li' &&
        !isCaption(line.box) &&
        !isNoLead(line) &&
        (said(key(line.text)) || (isInLead(line.box) && isProse(line))),
    ) ??
    (facts.headline &&
      nearby.find(
        (line) =>
          line.index < first &&
          !isNoLead(line) &&
          !sidelined[line.index] &&
          isProse(line) &&
          line.linked < 0.2 &&
          headingLevel(line) === 0,
      ));
  draft.lead = lead ?? setApart(draft);
  if (draft.lead) kept[draft.lead.index] = true;
}

/** The first paragraph, where it is set otherwise than those behind it: bold, or by a name of its own. */
function setApart({ page, kept }: Draft): Line | undefined {
  const [first, second, third] = page.lines.filter(
    (line) => kept[line.index] && headingLevel(line) === 0 && isProse(line) && !isNoLead(line),
  );
  if (!first || !second || first.text.length > MAX_LEAD || /^(?:li|td)$/.test(second.box.tag)) return undefined;
  if (third && settingOf(second.box) !== settingOf(third.box)) return undefined;
  const isBold = first.bold > 0.95 && second.bold < 0.5;
  const isNamed = first.box.names !== second.box.names && first.box.names !== '';
  const isOutside =
    first.box.parent !== second.box.parent &&
    first.box.tag === second.box.tag &&
    settingOf(first.box) !== settingOf(second.box);
  return isBold || isNamed || (third && isOutside && second.box.parent === third.box.parent) ? first : undefined;
}

function isNoLead({ text }: Line): boolean {
  return isCall(text) || isLabel(text);
}

function isInLead(box: Box): boolean {
  for (let up = 0, here: Box | null = box; here && up < 3; up++, here = here.parent) {
    if (isNamedLead(here.names)) return true;
  }
  return false;
}

function isCaption(box: Box): boolean {
  return /^fig/.test(box.tag) || box.parent?.tag === 'figure' || isNamedCaption(box.names);
}
