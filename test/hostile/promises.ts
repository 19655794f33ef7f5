// What holds whatever a page says: every claim points at its words, every text of ours is in shape, nothing leads where no page may lead.
import { deepStrictEqual, equal, ok } from 'node:assert/strict';
import { webAddress } from '../../components/passage.ts';
import { addressOf } from '../../components/text-fragment.ts';
import { findDates, toIcs } from '../../lib/dates/index.ts';
import { detectLanguage, splitSentences, tokenise } from '../../lib/language/index.ts';
import { readBrief } from '../../lib/schema/brief.ts';
import { type Article, type Brief, type Span, textOf } from '../../lib/types.ts';

const YEARS = /^\d{4}-\d{2}-\d{2}$/;

/** Ranges in order, none empty, none inside another, within the text; nothing but white space beside them. */
function areInOrder(ranges: readonly { start: number; end: number }[], text: string, what: string): void {
  let last = 0;
  for (const { start, end } of ranges) {
    ok(start >= last && end > start && end <= text.length, `${what}: ${last}, ${start}–${end} of ${text.length}`);
    equal(text.slice(last, start).trim(), '', `${what}: something is in none of them`);
    last = end;
  }
  equal(text.slice(last).trim(), '', `${what}: the end is in none of them`);
}

/** The doors that take a text. */
export function checkText(text: string, lang: string, published?: string): void {
  ok(typeof detectLanguage(text, lang) === 'string');
  areInOrder(splitSentences(text, lang), text, 'sentences');
  areInOrder(tokenise(text, lang), text, 'tokens');
  for (const mention of findDates(text, { lang, published })) {
    equal(text.slice(mention.start, mention.end), mention.text, 'a date is not at its place');
    if (mention.from === undefined && mention.to === undefined) continue;
    ok(YEARS.test(mention.from ?? '') && YEARS.test(mention.to ?? ''), `not a day: ${mention.from}, ${mention.to}`);
    ok((mention.from ?? '') <= (mention.to ?? ''), 'a stretch ends before it begins');
  }
}

function pointsAtWords(article: Article, span: Span, what: string): void {
  const words = textOf(article, span.block).slice(span.start, span.end);
  equal(words.length, span.end - span.start, `${what} is outside of its text`);
  ok(words.trim() !== '' && words.trim() === words, `${what} points at “${words}”`);
}

export function checkBrief(brief: Brief): void {
  const { article, actors, dates, summary } = brief;
  for (const { name, mentions, role } of actors) {
    ok(name.trim() !== '' && mentions.length > 0, 'an actor without a name or a place');
    for (const span of mentions) pointsAtWords(article, span, 'an actor');
    if (role) pointsAtWords(article, role.span, 'a role');
  }
  for (const date of dates) {
    pointsAtWords(article, date.sentence, 'the sentence of a date');
    for (const span of date.mentions) pointsAtWords(article, span, 'a date');
    ok(date.mentions.length > 0, 'a date without a place');
    isCalendarFile(toIcs(date, article));
  }
  for (const { span, text } of summary) {
    pointsAtWords(article, span, 'a sentence');
    equal(textOf(article, span.block).slice(span.start, span.end), text, 'a sentence is not verbatim');
    leadsToTheWeb(addressOf(article, span));
  }
  for (const { url } of article.links) leadsToTheWeb(webAddress(url));
  // What the boundary would take out of a brief of our own is wrong, or the boundary is.
  deepStrictEqual(readBrief(JSON.parse(JSON.stringify(brief))), JSON.parse(JSON.stringify(brief)));
}

export function leadsToTheWeb(address: string | undefined): void {
  if (address !== undefined) ok(/^https?:$/.test(new URL(address).protocol), `leads elsewhere: ${address}`);
}

/** RFC 5545: content lines of at most 75 bytes, each with a name, one event, in order. */
export function isCalendarFile(text: string): void {
  const lines = text.split('\r\n');
  equal(lines.pop(), '');
  for (const line of lines) {
    ok(Buffer.byteLength(line) <= 75, `a line of ${Buffer.byteLength(line)} bytes`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be there
    ok(!/[\u0000-\u0008\u000a-\u001f\u007f]/.test(line), 'a control character in a calendar file');
  }
  const names = lines.filter((line) => !line.startsWith(' ')).map((line) => /^([A-Z-]+)[;:]/.exec(line)?.[1]);
  deepStrictEqual(
    names.filter((name) => name !== 'URL'),
    'BEGIN VERSION PRODID BEGIN UID DTSTAMP DTSTART DTEND SUMMARY DESCRIPTION TRANSP END END'.split(' '),
  );
  ok(/\r\nDTSTART;VALUE=DATE:\d{8}\r\nDTEND;VALUE=DATE:\d{8}\r\n/.test(text), 'not a day');
  ok(/\r\nDTSTAMP:\d{8}T\d{6}Z\r\n/.test(text), 'not a moment');
}
