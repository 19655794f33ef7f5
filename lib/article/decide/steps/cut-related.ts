// Step: the teasers under a heading such as “Weitere Meldungen” belong to other stories.
// Answers: teasers of related stories that are set like paragraphs of this one.

import type { Draft } from '../draft.ts';
import { headingLevel } from '../headline.ts';
import { type Box, firstShown, type Line, lastShown } from '../page.ts';
import { isProse } from '../prose.ts';
import { isCommentsHeading, isElsewhereHeading, isRelatedHeading } from '../related-heading.ts';

export function cutRelated(draft: Draft): void {
  const { page, kept, root } = draft;
  let own: Set<string> | undefined;
  for (let at = Math.max(root.first, (draft.facts.headline?.index ?? -1) + 1); at < root.end; at++) {
    const line = page.lines[at]!;
    if (!kept[at]) continue;
    if (isCommentsHeading(line.text) && behind(draft, at)) {
      kept.fill(false, at, root.end);
      return;
    }
    if (!isOther(line.text)) continue;
    own ??= settings(draft, at);
    const end = endOfTeasers(draft, at, own);
    for (let out = at; out < end; out++) kept[out] = false;
    kept[at] = false;
    at = Math.max(at, end - 1);
  }
}

/** Whether the story stands before this line: a counter of comments may also stand under the headline. */
function behind({ page, kept, root }: Draft, at: number): boolean {
  return page.lines.slice(root.first, at).filter((line) => kept[line.index] && isProse(line)).length >= 2;
}

function isOther(text: string): boolean {
  return isRelatedHeading(text) || isElsewhereHeading(text);
}

/**
 * Behind the last teaser: a teaser opens or ends in a link, and no two paragraphs stand between one link and the next.
 * Where two do, the story has gone on.
 */
function endOfTeasers({ page, root }: Draft, heading: number, own: ReadonlySet<string>): number {
  const level = headingLevel(page.lines[heading]!);
  const boxEnd = endOfBox(page.lines[heading]!, root);
  let end = heading + 1;
  let plain = 0;
  for (let at = heading + 1; at < root.end && plain < 2; at++) {
    const line = page.lines[at]!;
    if (level > 0 && headingLevel(line) > 0 && headingLevel(line) <= level && line.linked < 0.5 && !isOther(line.text))
      break;
    if (line.linked > 0.6 || hasLinkAtEdge(line)) {
      end = at + 1;
      plain = 0;
    } else if (isProse(line)) {
      // Behind the box that the heading opens the story goes on.
      if (at >= boxEnd && end <= boxEnd) break;
      // A paragraph set just like those of the story, by a name of its own, is one of them.
      if (own.has(setting(line))) break;
      plain++;
    }
  }
  return end;
}

/** Where the largest box ends that the heading opens, if it holds links: a box of teasers is one of its own. */
function endOfBox(heading: Line, root: Box): number {
  let own: Box | null = null;
  for (let box: Box | null = heading.box; box && box !== root && box.first === heading.index; box = box.parent)
    own = box;
  return own && own.end > heading.index + 1 ? own.end : Number.POSITIVE_INFINITY;
}

function hasLinkAtEdge(line: Line): boolean {
  return line.linked > 0 && [firstShown(line), lastShown(line)].some((piece) => piece?.box.link);
}

/** How the story's paragraphs in front of the first such heading are set, where their boxes have names. */
function settings({ page, root, kept }: Draft, before: number): Set<string> {
  const lines = page.lines.slice(root.first, before);
  return new Set(lines.filter((line) => kept[line.index] && isProse(line) && line.box.names !== '').map(setting));
}

function setting({ box }: Line): string {
  return `${box.tag} ${box.names}`;
}
