// Whether the page shows only a part of the story: the rest is on further pages, folded away, or longer than what is read of a page.

import { absolute } from '../address.ts';
import type { Draft } from './draft.ts';
import { type Line, within } from './page.ts';
import { isCommentsHeading, isReadOn } from './related-heading.ts';

/** How many lines behind the text its pages may be numbered. */
const BEHIND = 8;
/** With fewer lines than this behind it, a story runs to the end of what was read. */
const END = 3;
/** How many lines behind the text “read on” may stand. */
const NEXT = 2;
/** Less than this is no part of a story, in characters; nor is less than this share of what is shown. */
const FOLDED = 250;
const FOLDED_SHARE = 0.2;

/** “Seite 1 von 3”, “Page 2/5”. */
const NUMBERED = /\b(?:seite|page) (\d{1,2}) ?(?:von|of|\/) ?(\d{1,2})\b/i;
/** What an address has where it names one page of several: `/2`, `?page=2`, `/seite-2.html`. */
const PAGE =
  /(?:[?&](?:page|seite|pg|p|pagina)=|\/(?:page|seite|p)[/-]|[-_.](?:page|seite|p)[-_]?|\/)(\d{1,2})(?=[&/]?$|\.html?$|&|\/$)/i;

/** A live blog's older posts may stand on further pages: that it has the latest ones is said of it already. */
export function isPartial(draft: Draft): boolean {
  return isCut(draft) || (!draft.isLive && isPaged(draft)) || isFolded(draft) || goesOnElsewhere(draft);
}

/** Nothing that is read stands behind the story. */
function isCut({ page, kept }: Draft): boolean {
  return page.record.cut === true && kept.lastIndexOf(true) >= page.lines.length - END;
}

/** The story is numbered as one of several pages, or links to another page of its own. */
function isPaged({ page, facts, kept, root }: Draft): boolean {
  const start = Math.max(kept.indexOf(true), 0);
  const end = Math.max(root.end, kept.lastIndexOf(true) + 1);
  const behind = page.lines.slice(start, end + BEHIND);
  // Readers' comments have pages of their own.
  const comments = behind.findIndex(({ text }) => isCommentsHeading(text));
  return behind.slice(0, comments < 0 ? behind.length : comments).some((line) => {
    if (line.text.length > 80) return false;
    const [, , last = '1'] = NUMBERED.exec(line.text) ?? [];
    return Number(last) > 1 || addressesOf(line, facts.base).some((address) => isOtherPage(address, page.record.url));
  });
}

/** Whether both are pages of one story: the same address but for the number, or for a number behind it. */
function isOtherPage(address: string, own: string): boolean {
  const [there, here] = [address, own].map((each) => each.replace(/#.*$/, ''));
  if (there === undefined || here === undefined || there === here) return false;
  const number = PAGE.exec(there)?.[1];
  if (number === undefined) return false;
  const base = (each: string) =>
    each
      .replace(PAGE, '')
      .replace(/\/$/, '')
      .replace(/\.html?$/, '');
  const isNumbered = PAGE.test(here) && !/\/\d{1,2}\/?$/.test(here);
  return base(there) === (isNumbered ? base(here) : here.replace(/\/$/, '').replace(/\.html?$/, ''));
}

/** Paragraphs between those of the story, or in tabs beside it, are not shown. */
function isFolded({ page, kept, root, sidelined }: Draft): boolean {
  let shown = 0;
  for (const line of page.lines) if (kept[line.index]) shown += line.text.length;
  // Tabs stand side by side: what is shown is one, the others are folded in the box around it.
  let folded = root.tag === 'body' ? 0 : (root.parent?.read.folded ?? 0);
  for (const box of [root, ...within(page, root)])
    if (box === root || !sidelined[box.first]) folded += box.read.folded ?? 0;
  return folded > FOLDED && folded > FOLDED_SHARE * shown;
}

/** “Weiterlesen” right behind the text leads nowhere else. */
function goesOnElsewhere({ page, facts, kept }: Draft): boolean {
  const last = kept.lastIndexOf(true);
  return page.lines.slice(last + 1, last + 1 + NEXT).some((line) => {
    const href = line.pieces.find((piece) => piece?.box.anchor)?.box.anchor?.read.href;
    if (href === undefined || !isReadOn(line.text)) return false;
    const address = absolute(href, facts.base);
    return address === undefined || address.replace(/#.*$/, '') === page.record.url.replace(/#.*$/, '');
  });
}

function addressesOf(line: Line, base: string): string[] {
  return line.pieces.flatMap((piece) => {
    const href = piece?.box.link?.read.href;
    return (href !== undefined && absolute(href, base)) || [];
  });
}
