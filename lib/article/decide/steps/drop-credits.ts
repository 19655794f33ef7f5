// Step: date lines, bylines, reading times and agency credits leave the text; agencies are noted.
// Answers: “Von …”, “04.12.2025, 14:23 Uhr”, “@ dpa.de”, “BERLIN (dpa) –” read as sentences of the story.

import { words } from '../../text.ts';
import { bylineIn, isFullName, namesIn } from '../author-names.ts';
import { closingCredit, creditLine, type Dateline, datelineOf } from '../credit.ts';
import { findDate } from '../date-text.ts';
import type { Draft } from '../draft.ts';
import { sellsApp } from '../notices.ts';
import type { Line } from '../page.ts';

const BYLINE =
  /^(?:von|by|text|foto|fotos|bild|photo|image|autor|author|quelle|source|stand|aktualisiert|updated|veröffentlicht|published|lesezeit|reading time)\b:?/i;
const READING_TIME =
  /^(?:lesezeit:?\s*)?(?:ca\.\s*)?\d{1,3}\s*(?:min(?:uten?|utes?|\.)?)(?:\s*(?:lesezeit|read|reading time))?\.?$/i;

/** A caption outside of a figure ends in its credit. */
const CAPTION_END =
  /(?:^|[.!?…\s(])(?:fotos?|bild(?:er)?|photos?|picture|grafik|archivbild|symbolbild): ?[^.:]{2,40}$/i;
/** A photographer in brackets, under a picture: “(Anna Beispiel/Bote)”, “(Photo: …)”. */
const PHOTO_CREDIT =
  /^\((?:\p{Lu}[^()/]{1,40}\/[^()]{2,60}|(?:(?:archiv|symbol)?(?:foto|bild)|(?:\p{Lu}+ )?(?:photo|image|picture)|courtesy)\b[^()]{2,80})\)$/iu;
const MAX_CAPTION = 260;
/** So many short paragraphs are a list. */
const LIST = 4;
const MAX_ITEM = 60;
const STATED = /\b(?:published|updated|posted|veröffentlicht|aktualisiert|stand|erstellt|erschienen)\b/i;

export function dropCredits(draft: Draft): void {
  const { page, kept } = draft;
  noteFooter(draft);
  let first = true;
  let isSigned = false;
  for (let at = 0; at < page.lines.length; at++) {
    const { text } = page.lines[at]!;
    if (!kept[at]) {
      isSigned ||= !first && at < draft.root.end && creditLine(text).length > 0;
      continue;
    }
    if (PHOTO_CREDIT.test(text)) {
      // At the beginning the line above it tells of the picture.
      const above = kept.indexOf(true);
      if (above < at && kept.indexOf(true, above + 1) === at && page.lines[above]!.text.length < MAX_CAPTION)
        kept[above] = false;
      kept[at] = false;
      continue;
    }
    const agencies = creditLine(text);
    if (agencies.length > 0) {
      draft.agencies.push(...agencies);
      kept[at] = false;
      isSigned = true;
      continue;
    }
    if (isSigned && text.length < MAX_CAPTION && sellsApp(text)) {
      kept[at] = false;
      continue;
    }
    if (isLabel(text) || (isButton(page.lines[at]!) && !isListed(draft, at)) || CAPTION_END.test(text.slice(-60))) {
      kept[at] = false;
      continue;
    }
    const dateline: Dateline | undefined = first ? datelineOf(text) : undefined;
    const closing = closingCredit(text);
    if (dateline || closing) {
      draft.cuts.set(at, { start: dateline?.length ?? 0, end: closing?.end ?? text.length });
      draft.agencies.push(...(dateline?.agencies ?? []), ...(closing?.agencies ?? []));
    }
    if (text.length > 60 && page.lines[at] !== draft.lead) first = false;
  }
}

/** The credit may stand in a footer that was set aside: the few lines behind the text are asked as well. */
function noteFooter(draft: Draft): void {
  const last = draft.kept.lastIndexOf(true);
  for (const line of draft.page.lines.slice(last + 1, last + 6)) {
    if (line.box.tag !== 'figcaption' && line.box.tag !== 'figure') draft.agencies.push(...creditLine(line.text));
  }
}

/** A date line, a byline, a reading time. */
export function isLabel(text: string): boolean {
  if (READING_TIME.test(text)) return true;
  if (text.length > 160) return false;
  if (BYLINE.test(text) && text.split(' ').length <= 8 && !/[.!?]$/.test(text)) return true;
  const date = findDate(text);
  if (!date) return false;
  if (namesIn(bylineIn(text.slice(0, date.start)) ?? '').some(isFullName)) return true;
  return (
    text.length - (date.end - date.start) < (STATED.test(text) ? 70 : 30) &&
    !/[.!?]$/.test(text.replace(/(?:Uhr|Min)\.?$/, ''))
  );
}

/** Short paragraphs set alike, one under the other: a list of names, say. */
function isListed({ page, kept }: Draft, at: number): boolean {
  const { box } = page.lines[at]!;
  const isAlike = ({ index, box: other, text }: Line) =>
    kept[index] && other.parent === box.parent && other.names === box.names && text.length < MAX_ITEM;
  return box.tag === 'p' && page.lines.slice(Math.max(0, at - LIST + 1), at + LIST).filter(isAlike).length >= LIST;
}

/** A word or two without a full stop: what a button or a rubric says. */
function isButton({ text, box, bold }: Line): boolean {
  return (
    text.length < 20 &&
    words(text) <= 2 &&
    bold < 0.9 &&
    /^(?:p|div|span|section|header)$/.test(box.tag) &&
    /^[\p{L} -]+$/u.test(text)
  );
}
