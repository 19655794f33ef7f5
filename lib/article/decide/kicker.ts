// The kicker: the topic line that the page sets above the headline (Dachzeile, Spitzmarke, overline).

import { fold, key } from '../text.ts';
import { findDate } from './date-text.ts';
import type { Facts } from './draft.ts';
import { headingBox, headingLevel, isHome } from './headline.ts';
import { isObject, list, text as plain } from './jsonld.ts';
import { first } from './meta.ts';
import { isNamedCaption, isNamedKicker } from './names.ts';
import { firstShown, type Line, type Page, textOfPieces } from './page.ts';

const NOT_KICKER =
  /^(?:von|by|home|startseite|menu|menü|suche|search|anzeige|advertisement|advertorial|zurück|back|login|anmelden|drucken|teilen|share|print|skip|zum inhalt|zu den kommentaren|aktueller artikel|entering|exiting|close|start of|end of)\b/i;
/** What sells, asks or was paid for. */
const OFFER =
  /\b(?:sponsored|presented|powered|brought to you) by\b|\bpräsentiert von\b|\bgesponsert\b|\b(?:modal|dialog|pop-?up)\b|^(?:shop|buy|subscribe|sign up|donate|download|join|watch|listen|jetzt|hier)\b.*(?:\bnow\b|\bus\b|[>›→]|\p{Ll}en$)|[←→↑↓]|[>›]$/iu;
/** Marks of access that are no kicker even alone; in front of a kicker also marks of form are none of it. */
const ACCESS = 'live|plus|exklusiv|exclusive|abo|neu|new|video|audio|podcast|\\S{0,6}\\+';
const FORM =
  'opinion|meinung|(?:gast)?kommentar|comment(?:ary)?|analyse|analysis|interview|reportage|porträt|profile|essay|kolumne|column|glosse|feature|faq|q ?& ?a|review|rezension|explainer|news|breaking(?: news)?|top story|eilmeldung|advertorial';
const MERE = new RegExp(`^(?:${ACCESS}|${FORM})$`, 'i');

/** A day without its year or its month's full name. */
const SHORT_DATE = /^\p{L}{3,9}\.? ?\d{1,2}$|\b(?:19|20)\d\d\b.*\d:\d\d/u;
/** Boxes of a page's own tools, by their names. */
const MENU = /\b(?:user|account|menue?|nav(?:igation|bar)?|login|share|sharing|social|tool ?bar|search)\b/;
const REACH = 3;

type Known = Pick<Facts, 'url' | 'meta' | 'objects' | 'structured'>;

/**
 * The line that shows the kicker, a badge in front of it and a dash or colon behind it taken off; undefined if there is none.
 * @param inside a first line inside the headline's own element that is no part of the title.
 */
export function kickerOf(
  page: Page,
  headline: Line | undefined,
  inside: Line | undefined,
  facts: Known,
): Line | undefined {
  if (!headline) return undefined;
  const site = key(first(facts.meta, 'og:site_name') ?? '');
  const sections = sectionsOf(facts);
  const isLabel = ({ text, linked }: Line) => linked > 0.9 || sections.has(key(text)) || MERE.test(text);
  if (inside) {
    const line = withoutMark(withoutBadge(inside));
    return line.linked > 0.9 || MERE.test(line.text) || OFFER.test(line.text) ? undefined : line;
  }
  for (let at = headline.index - 1; at >= Math.max(0, headline.index - REACH); at--) {
    const line = withoutMark(withoutBadge(page.lines[at]!));
    const { text } = line;
    // What belongs to the title is no kicker of it.
    if (headingBox(line) && headingBox(line) === headingBox(headline)) continue;
    if (text.length < 3 || text.length > 70 || text.split(' ').length > 9 || /[.!]$/.test(text)) continue;
    if (NOT_KICKER.test(text) || OFFER.test(text) || SHORT_DATE.test(text) || findDate(text)) continue;
    if (key(text) === site || key(text) === key(headline.text) || isNamedCaption(line.box.names)) continue;
    if (MENU.test(line.box.names)) continue;
    if (isLabel(line) || isHome(line) || !/\p{L}{3}/u.test(text)) continue;
    if (isNamed(line)) return line;
    if (at === headline.index - 1 && isNeighbour(line, headline) && !isBreadcrumb(page, line)) return line;
  }
  return undefined;
}

/** What the page files the story under, as keys: a line that says no more than that is no kicker. */
function sectionsOf({ url, meta, objects, structured }: Known): Set<string> {
  const steps = URL.canParse(url) ? new URL(url).pathname.split('/').slice(0, -1) : [];
  const path = objects.flatMap(({ itemListElement }) => list(itemListElement).flatMap(nameOf));
  return new Set(
    [...steps, ...path, ...(meta.get('article:section') ?? []), ...list(structured?.articleSection).map(plain)].map(
      key,
    ),
  );
}

/** What a step of a path in the page's data is called. */
function nameOf(step: unknown): string[] {
  if (!isObject(step)) return [];
  return [plain(step.name), isObject(step.item) ? plain(step.item.name) : ''];
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
  if (!badge || !MERE.test(fold(badge.text)) || badge.box === line.box) return line;
  const pieces = line.pieces.slice(line.pieces.indexOf(badge) + 1);
  const text = textOfPieces(pieces);
  return text === '' ? line : { ...line, pieces, text };
}

/** “Umbau am Hafen –” without its dash. */
function withoutMark(line: Line): Line {
  const text = line.text.replace(/\s*[–—:|]$/, '');
  return text === line.text || text === '' ? line : { ...line, text };
}

function isNamed(line: Line): boolean {
  return [line.pieces.find((piece) => piece !== null)?.box, line.box].some((box) => box && isNamedKicker(box.names));
}

/** Whether the line stands in the headline's own wrapper: below the smallest box that holds both nothing else lies between. */
function isNeighbour(line: Line, headline: Line): boolean {
  if (/^(?:li|nav|ul|ol|td|th)$/.test(line.box.tag)) return line.box.parent === headline.box.parent;
  let box = line.box;
  for (let up = 0; up < 3; up++) {
    if (headline.box === box || (headline.index >= box.first && headline.index < box.end)) {
      // A heading is one only where nothing stands above it: else it may be a site's own line.
      return line.index - box.first < (headingLevel(line) > 0 ? 1 : REACH);
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
