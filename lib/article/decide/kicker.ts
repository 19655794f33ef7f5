// The kicker: the topic line that the page sets above the headline (Dachzeile, Spitzmarke, overline).

import { fold, key } from '../text.ts';
import { findDate } from './date-text.ts';
import { headingBox, headingLevel, isHome } from './headline.ts';
import { first, type Meta } from './meta.ts';
import { isNamedKicker } from './names.ts';
import { firstShown, type Line, type Page, textOfPieces } from './page.ts';

const NOT_KICKER =
  /^(?:von|by|home|startseite|menu|menü|suche|search|anzeige|advertisement|zurück|back|login|anmelden|drucken|teilen|share|print|skip|zum inhalt|aktueller artikel)\b/i;
/** Marks of access that are no kicker even alone; in front of a kicker also marks of form are none of it. */
const ACCESS = 'live|plus|exklusiv|exclusive|abo|neu|new|video|audio|podcast|\\S{0,6}\\+';
const MERE = new RegExp(`^(?:${ACCESS})$`, 'i');
const BADGE = new RegExp(`^(?:${ACCESS}|opinion|meinung|kommentar|analyse|analysis|interview)$`, 'i');
const REACH = 3;

/** The line that shows the kicker of `headline`, a badge in front of it taken off; undefined if there is none. */
export function kickerOf(page: Page, headline: Line | undefined, meta: Meta): Line | undefined {
  if (!headline) return undefined;
  const site = key(first(meta, 'og:site_name') ?? '');
  for (let at = headline.index - 1; at >= Math.max(0, headline.index - REACH); at--) {
    const line = withoutBadge(page.lines[at]!);
    const { text } = line;
    // What belongs to the title is no kicker of it.
    if (headingBox(line) && headingBox(line) === headingBox(headline)) continue;
    if (text.length < 3 || text.length > 70 || text.split(' ').length > 9 || /[.!]$/.test(text)) continue;
    if (NOT_KICKER.test(text) || findDate(text) || key(text) === site || key(text) === key(headline.text)) continue;
    if (MERE.test(text) || isHome(line) || !/\p{L}{3}/u.test(text)) continue;
    if (isNamed(line)) return line;
    if (at === headline.index - 1 && isNeighbour(line, headline) && !isBreadcrumb(page, line)) return line;
  }
  return undefined;
}

/** The labels above and inside the headline, badges included: what kind of text this is may stand there. */
export function labelsAbove(page: Page, headline: Line | undefined): string[] {
  if (!headline) return [];
  return (
    page.lines
      .slice(Math.max(0, headline.index - REACH), headline.index)
      // A row of links is a menu.
      .filter(({ pieces, linked }) => linked < 0.9 || pieces.length <= 3)
      .flatMap(({ text, pieces }) => [
        ...(text.length <= 40 ? [text] : []),
        ...(pieces.length > 1 && text.length <= 80
          ? pieces.map((piece) => fold(piece?.text ?? '')).filter((part) => part !== '')
          : []),
      ])
  );
}

function withoutBadge(line: Line): Line {
  const badge = firstShown(line);
  if (!badge || !BADGE.test(fold(badge.text)) || badge.box === line.box) return line;
  const pieces = line.pieces.slice(line.pieces.indexOf(badge) + 1);
  const text = textOfPieces(pieces);
  return text === '' ? line : { ...line, pieces, text };
}

function isNamed(line: Line): boolean {
  return [line.pieces.find((piece) => piece !== null)?.box, line.box].some((box) => box && isNamedKicker(box.names));
}

/** Whether the line stands in the headline's own wrapper: below the smallest box that holds both nothing else lies between. */
function isNeighbour(line: Line, headline: Line): boolean {
  if (headingLevel(line) > 0 || /^(?:li|nav|ul|ol|td|th)$/.test(line.box.tag))
    return line.box.parent === headline.box.parent;
  let box = line.box;
  for (let up = 0; up < 3; up++) {
    if (headline.box === box || (headline.index >= box.first && headline.index < box.end)) {
      return line.index - box.first < REACH;
    }
    if (!box.parent || /^(?:nav|ul|ol)$/.test(box.tag)) return false;
    box = box.parent;
  }
  return false;
}

/** A line of several links, or one of several linked labels in a row, is a path. */
function isBreadcrumb(page: Page, line: Line): boolean {
  if (/\bbreadcrumb/.test(line.box.names)) return true;
  if (line.linked < 0.5) return /\s[›>»/|]\s/.test(line.text);
  const links = new Set(line.pieces.map((piece) => piece?.box.anchor).filter((link) => link != null));
  const before = page.lines[line.index - 1];
  return (
    links.size > 1 ||
    (before !== undefined && before.linked > 0.8 && before.text.length < 40 && before.box.parent === line.box.parent)
  );
}
