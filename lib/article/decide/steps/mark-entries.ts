// Step: in a live blog the lines that only tell the time leave the text and date the entry that they open.
// Answers: “17:42 Uhr” read as a sentence, and entries without their times.

import { findDate, isoDate } from '../date-text.ts';
import type { Draft } from '../draft.ts';
import { isTold } from '../genre.ts';
import { type Line, timeAround } from '../page.ts';

const TIME = /^(?:um |at |posted at )?(\d{1,2})[:.h](\d\d)(?::\d\d)?\s*([ap]\.?m\.?)?\s*(?:uhr)?\s*(?:[A-Z]{3,4})?$/i;
/** “0.42” is a number as soon as a time. */
const NUMBER = /^\d+\.\d+$/;
/** A time and a name of up to four words, with nothing or a stroke between. */
const GLUED =
  /^(\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?(?: ?Uhr)?(?: ?[A-Z]{3,4}(?![a-z]))?) ?(?:[|·•,–—-] ?)?\p{Lu}[\p{L}’'-]+(?: [\p{L}.’'-]+){1,3}$/u;
/** So many times make a live blog; half as many where the page calls itself one. */
const ENTRIES = 4;

export function markEntries(draft: Draft): void {
  const { page, root, kept, facts } = draft;
  const day = (facts.published ?? '').slice(0, 10);
  const isCalledLive = isTold(facts, 'liveblog');
  const times: { line: Line; iso: string }[] = [];
  for (const line of page.lines.slice(Math.max(root.first, (facts.headline?.index ?? -1) + 1), root.end)) {
    const iso = timeOf(line, day, isCalledLive);
    if (iso) times.push({ line, iso });
  }
  if (times.length < (isCalledLive ? ENTRIES / 2 : ENTRIES)) return;
  const entries = times.filter(({ line }, at) => opens(draft, line, times[at + 1]?.line.index ?? root.end));
  if (entries.length < 2) return;
  draft.isLive = true;
  for (const { line, iso } of entries) {
    kept[line.index] = false;
    const first = kept.indexOf(true, line.index + 1);
    if (first >= 0) draft.postedAt.set(first, iso);
  }
}

/** ISO 8601 if the line tells a time and nothing else; with the day where it is known. */
function timeOf(line: Line, day: string, isGlued: boolean): string | undefined {
  if (line.text.length > 50) return undefined;
  const glued = isGlued ? gluedTime(line.text) : undefined;
  const clock = glued ?? (NUMBER.test(line.text) ? undefined : TIME.exec(line.text));
  const date = clock ? undefined : findDate(line.text);
  if (!clock && (!date || line.text.length - (date.end - date.start) > 15)) return undefined;
  const stated = isoDate(line.pieces.map((piece) => piece && timeAround(piece.box)).find((time) => time) ?? '');
  if (stated && stated.length > 10) return stated;
  if (date) return date.iso;
  return clock ? isoOf(clock, day) : undefined;
}

/** “9.40pmLucy Tarn”: the time, if who posted is glued to it. */
function gluedTime(text: string): RegExpExecArray | undefined {
  const glued = GLUED.exec(text);
  return glued ? (TIME.exec(glued[1] ?? '') ?? undefined) : undefined;
}

/** @param day empty where it is not known: then a time tells nothing. */
function isoOf(clock: RegExpExecArray, day: string): string | undefined {
  if (day === '') return undefined;
  const hour = (Number(clock[1]) % (clock[3] ? 12 : 24)) + (/^p/i.test(clock[3] ?? '') ? 12 : 0);
  return `${day}T${String(hour).padStart(2, '0')}:${clock[2]}`;
}

/** Whether kept text follows before the next time. */
function opens({ kept }: Draft, line: Line, next: number): boolean {
  const first = kept.indexOf(true, line.index + 1);
  return first >= 0 && first < next;
}
