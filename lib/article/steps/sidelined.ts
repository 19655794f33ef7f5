// Step: figures, navigation, asides and boxes named as something else than the story are set aside.
// Answers: captions, share bars, teasers, newsletter boxes and author boxes inside the story.
// A box that holds most of the page's prose is never set aside, whatever its name.

import type { Draft } from '../draft.ts';
import { isNamedAside, isNamedBody, namesOf } from '../names.ts';
import { isProse } from '../prose.ts';

const TAGS = new Set(['aside', 'nav', 'footer', 'figure', 'figcaption', 'dialog', 'menu', 'form', 'details']);
const ROLES = /\b(?:navigation|complementary|contentinfo|banner|search|dialog|tooltip|menu|toolbar)\b/;
const MOST = 0.4;

export function sideline(draft: Draft): void {
  const { page, aside, sidelined } = draft;
  const prose: number[] = [0];
  for (const line of page.lines) prose.push(prose[line.index]! + (isProse(line) ? line.text.length : 0));
  const total = prose[page.lines.length]!;
  page.boxes.forEach((box, at) => {
    if (box.tag === 'body' || box.first === box.end) return;
    const names = namesOf(box.element);
    const out =
      (TAGS.has(box.tag) && !isQuote(box.element)) ||
      ROLES.test(box.element.getAttribute('role') ?? '') ||
      (isNamedAside(names) && !isNamedBody(names));
    if (!out || prose[box.end]! - prose[box.first]! > MOST * total) return;
    aside[at] = true;
    for (let line = box.first; line < box.end; line++) sidelined[line] = true;
  });
}

/** A figure may hold a quotation in place of a picture. */
function isQuote(element: Element): boolean {
  return (
    element.localName === 'figure' &&
    element.querySelector('blockquote') !== null &&
    element.querySelector('img,picture,video,svg') === null
  );
}
