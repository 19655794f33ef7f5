// Step: the story's opening comes back where the layout sets it apart from the body.
// Answers: the lead lost because it stands in the page's header (on a third of German pages).

import type { Draft } from '../draft.ts';
import { namesOf } from '../names.ts';
import { isProse } from '../prose.ts';
import { key } from '../text.ts';

const LEAD =
  /\b(?:lead|lede|intro|introtext|introduction|vorspann|standfirst|dek|subtitle|subheadline|subline|summary|abstract|teaser text|deck|sub headline|article description|excerpt|anreißer|einleitung)\b/;

export function restoreLead(draft: Draft): void {
  const { page, facts, kept } = draft;
  const start = facts.headline ? facts.headline.index + 1 : draft.root.first;
  const first = kept.indexOf(true, start);
  if (first < 0) return;
  const description = key(facts.description ?? '');
  for (let at = start; at <= first && at < start + 25; at++) {
    const line = page.lines[at]!;
    const said =
      description.length > 30 &&
      key(line.text).length > 30 &&
      (description.startsWith(key(line.text)) || key(line.text).startsWith(description.slice(0, 80)));
    if (isCaption(line.box) || (!said && !(isNamedLead(line.box) && isProse(line)))) continue;
    kept[at] = true;
    draft.lead = line;
    return;
  }
}

function isNamedLead(box: Draft['root']): boolean {
  for (let up = 0, here: Draft['root'] | null = box; here && up < 3; up++, here = here.parent)
    if (LEAD.test(namesOf(here.element))) return true;
  return false;
}

function isCaption(box: Draft['root']): boolean {
  return (
    /^fig/.test(box.tag) ||
    /\b(?:caption|credits?|image|photo)\b/.test(namesOf(box.element)) ||
    box.parent?.tag === 'figure'
  );
}
