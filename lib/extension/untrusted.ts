// What our own pages ask the background for, checked by shape like everything that comes in a message.
import { flag, object, text, whole, words } from '../schema/reader.ts';

/** The id of an article. */
export function readId(value: unknown): number {
  const read = whole(1)(value);
  if (read === undefined) throw new Error('Which article?');
  return read;
}

/** What the popup asks for: the brief of a tab. */
export function readRequest(value: unknown): { tabId: number; force?: boolean } {
  const read = object<{ tabId: number; force?: boolean }>({ tabId: whole(0) }, { force: flag })(value);
  if (!read) throw new Error('Which tab?');
  return read;
}

/** Which actor a card in a page asks about, and the address of the article that it stands in. */
export function readActor(value: unknown): { key: string; url: string } {
  const read = object<{ key: string; url: string }>({ key: words(300), url: text(4000) }, {})(value);
  if (!read) throw new Error('Which actor?');
  return read;
}
