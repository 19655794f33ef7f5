// Step: figures, navigation, asides and boxes named as something else than the story are set aside.
// Answers: captions, share bars, teasers, newsletter boxes and author boxes inside the story.
// What holds the headline or most of the page's prose is never set aside, whatever its name: there the name means something
// else. Only readers' comments may outgrow the story.

import { isPayment } from '../access.ts';
import type { Draft } from '../draft.ts';
import { asideWord, isNamedBody, isNamedCaption, isNamedComments, withoutComments } from '../names.ts';
import { isNotice, isTerm } from '../notices.ts';
import { type Box, isWithin, type Line, type Page, within } from '../page.ts';
import { isProse } from '../prose.ts';

const TAGS = new Set([
  'aside',
  'nav',
  'footer',
  'figure',
  'figcaption',
  'dialog',
  'menu',
  'form',
  'details',
  'iframe',
  'frame',
]);
const ROLES = /\b(?:navigation|complementary|contentinfo|banner|search|dialog|tooltip|menu|toolbar)\b/;
/** Names that no story bears. */
const NEVER = /^(?:footer|foot|fuss|cookies?|consent|gdpr|privacy|nav|navi|navigation|menu|menue)$/;
/** Names of what is paid for, and of what asks to pay. */
const PAID = /^(?:paywalls?|abo|subscri\w*)$/;
/** How long a box of notices may be, as a multiple of the notices in it. */
const MIXED = 2.2;
const MOST = 0.4;
const MOST_TOGETHER = 0.6;
const STORY = 600;
const MAX_CAPTION = 500;

export function sideline(draft: Draft): void {
  const { page, facts, sidelined } = draft;
  const prose: number[] = [0];
  for (const line of page.lines) prose.push(prose[line.index]! + (isProse(line) ? line.text.length : 0));
  const total = prose[page.lines.length]!;
  const headline = facts.headline?.index ?? -1;
  const bodies = page.boxes.filter((box) => isNamedBody(box.names) && prose[box.end]! - prose[box.first]! > STORY);

  const sizeOf = (box: Box) => prose[box.end]! - prose[box.first]!;
  const inForum = isForum(page, headline);
  const found: { box: Box; reason: string }[] = [];
  // How much prose the boxes of one name hold together, nested ones counted once.
  const weight = new Map<string, { size: number; end: number }>();
  page.boxes.forEach((box) => {
    if (box.tag === 'body' || box.first === box.end || (box.first <= headline && headline < box.end)) return;
    const reason = reasonOf(page, box, page.lines[box.first]!.text.length, inForum);
    if (reason === undefined || bodies.some((body) => box.first <= body.first && body.end <= box.end)) return;
    const comments = isNamedComments(reason) && prose[box.first]! > STORY;
    if (sizeOf(box) > MOST * total && !comments && !NEVER.test(reason)) return;
    found.push({ box, reason });
    const known = weight.get(reason) ?? { size: 0, end: 0 };
    if (box.first >= known.end && !comments) weight.set(reason, { size: known.size + sizeOf(box), end: box.end });
  });
  for (const box of noticesIn(page, headline)) sidelined.fill(true, box.first, box.end);
  for (const { box, reason } of found) {
    if (!TAGS.has(reason) && sizeOf(box) > 0 && (weight.get(reason)?.size ?? 0) > MOST_TOGETHER * total) continue;
    sidelined.fill(true, box.first, box.end);
  }
}

/** Whether the posts of a discussion are the page itself: the first prose below the headline stands in a box named as a comment. */
function isForum({ lines, boxes }: Page, headline: number): boolean {
  const told = headline < 0 ? undefined : lines.find((line) => line.index > headline && isProse(line));
  return boxes.some(
    (box) =>
      box.first > headline &&
      told !== undefined &&
      isWithin(told.box, box) &&
      isNamedComments(asideWord(box.names) ?? ''),
  );
}

/** The boxes that a notice of the site opens, and that hold little beside such notices. */
function noticesIn({ lines }: Page, headline: number): Box[] {
  const isOurs = ({ text }: Line) => isNotice(text) || isTerm(text);
  const isOnly = (box: Box) => {
    const own = lines.slice(box.first, box.end);
    const opening = own.findIndex(isOurs);
    if (
      opening < 0 ||
      !own.some((line) => isOurs(line) && isProse(line)) ||
      own.slice(0, opening).some(isProse) ||
      (box.first <= headline && headline < box.end)
    )
      return false;
    const size = (of: readonly Line[]) => of.reduce((sum, { text }) => sum + text.length, 0);
    return size(own) <= MIXED * size(own.filter(isOurs));
  };
  return lines.filter(isOurs).flatMap((line) => {
    let best: Box | undefined;
    for (let box: Box | null = line.box; box && isOnly(box); box = box.parent) best = box;
    return best ?? [];
  });
}

/** Why the box is no part of the story: its tag, its role, a word of its name. */
function reasonOf(page: Page, box: Box, length: number, inForum: boolean): string | undefined {
  if (TAGS.has(box.tag) && !isQuote(box, page)) return box.tag;
  const role = ROLES.exec(box.read.role ?? '');
  if (role) return role[0];
  const { names } = box;
  const word = asideWord(inForum ? withoutComments(names) : names);
  if (word && !isNamedBody(names) && !isPaidFor(page, box, word)) return word;
  return isPicture(box, names, length) ? 'picture' : undefined;
}

/** A paragraph of the story that is marked as paid for, and shown. */
function isPaidFor({ lines }: Page, box: Box, word: string): boolean {
  const line = lines[box.first];
  return box.tag === 'p' && PAID.test(word) && line !== undefined && isProse(line) && !isPayment(line.text);
}

/** A figure may hold a quotation in place of a picture. */
function isQuote(box: Box, page: Page): boolean {
  return (
    box.tag === 'figure' &&
    !box.read.picture &&
    !box.read.drawing &&
    within(page, box).some(({ tag }) => tag === 'blockquote')
  );
}

/** A picture with a line or two under it: named as one, or nothing else in a box of its own. */
function isPicture(box: Box, names: string, length: number): boolean {
  if (box.end - box.first > 3 || length > MAX_CAPTION) return false;
  if (isNamedCaption(names)) return box.read.picture !== undefined || box.around?.read.picture !== undefined;
  if (box.tag !== 'div' || length > MAX_CAPTION / 2) return false;
  return box.read.picture === 'child';
}
