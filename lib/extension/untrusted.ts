// What our own pages ask the background for, checked by shape like everything that comes in a message.
import { flag, object, oneOf, text, whole, words } from '../schema/reader.ts';
import { readRule, readSaying } from '../schema/remark.ts';
import type { NameCorrection, Saying } from '../types.ts';
import type { BriefRequest } from './messages.ts';

/** The id of an article. */
export function readId(value: unknown): number {
  const read = whole(1)(value);
  if (read === undefined) throw new Error('Which article?');
  return read;
}

/** What the popup asks for: the brief of a tab. */
export function readRequest(value: unknown): BriefRequest {
  const read = object<BriefRequest>({ tabId: whole(0) }, { force: flag, reading: oneOf('first', 'second') })(value);
  if (!read) throw new Error('Which tab?');
  return read;
}

/** Which actor a card in a page asks about, and the address of the article that it stands in. */
export function readActor(value: unknown): { key: string; url: string } {
  const read = object<{ key: string; url: string }>({ key: words(300), url: text(4000) }, {})(value);
  if (!read) throw new Error('Which actor?');
  return read;
}

/** What the reader says of an article. */
export function readSaid(value: unknown): Saying {
  const read = readSaying(value);
  if (!read) throw new Error('What is said?');
  return read;
}

/** What the reader says of a name everywhere. */
export function readRuleSaid(value: unknown): NameCorrection {
  const read = readRule(value);
  if (!read) throw new Error('Which rule?');
  return read;
}
