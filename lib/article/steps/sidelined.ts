// Step: figures, navigation, asides and boxes named as something else than the story are set aside.
// Answers: captions, share bars, teasers, newsletter boxes and author boxes inside the story.
// A box that holds most of the page's prose is never set aside, whatever its name, unless readers' comments outgrew the story.

import type { Draft } from '../draft.ts';
import { isNamedAside, isNamedBody, isNamedCaption, isNamedComments, namesOf } from '../names.ts';
import type { Box } from '../page.ts';
import { isProse } from '../prose.ts';

const TAGS = new Set(['aside', 'nav', 'footer', 'figure', 'figcaption', 'dialog', 'menu', 'form', 'details']);
const ROLES = /\b(?:navigation|complementary|contentinfo|banner|search|dialog|tooltip|menu|toolbar)\b/;
const MOST = 0.4;
const STORY = 600;
const MAX_CAPTION = 500;

export function sideline(draft: Draft): void {
  const { page, aside, sidelined } = draft;
  const prose: number[] = [0];
  for (const line of page.lines) prose.push(prose[line.index]! + (isProse(line) ? line.text.length : 0));
  const total = prose[page.lines.length]!;
  page.boxes.forEach((box, at) => {
    if (box.tag === 'body' || box.first === box.end) return;
    const names = namesOf(box.element);
    const inside = prose[box.end]! - prose[box.first]!;
    if (!isAside(box, names) && !isPicture(box, names, page.lines[box.first]!.text.length)) return;
    if (inside > MOST * total && !(isNamedComments(names) && prose[box.first]! > STORY)) return;
    aside[at] = true;
    sidelined.fill(true, box.first, box.end);
  });
}

function isAside(box: Box, names: string): boolean {
  return (
    (TAGS.has(box.tag) && !isQuote(box.element)) ||
    ROLES.test(box.element.getAttribute('role') ?? '') ||
    (isNamedAside(names) && !isNamedBody(names))
  );
}

/** A figure may hold a quotation in place of a picture. */
function isQuote(element: Element): boolean {
  return (
    element.localName === 'figure' &&
    element.querySelector('blockquote') !== null &&
    element.querySelector('img,picture,video,svg') === null
  );
}

/** A picture with a line or two under it. */
function isPicture(box: Box, names: string, length: number): boolean {
  return (
    box.end - box.first <= 3 &&
    length < MAX_CAPTION &&
    isNamedCaption(names) &&
    (box.element.querySelector('img,picture,amp-img,video') ??
      box.parent?.element.querySelector('img,picture,amp-img')) != null
  );
}
