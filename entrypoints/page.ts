// The page script: put into a tab on a click, or on a site that the reader always allows. It reads, paints and reveals; it judges
// and stores nothing. Not WXT's kind of content script: that one tells the page of itself, and obeys an event that a page can send.

import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { read, readingOf } from '../lib/article/read/index.ts';
import { reportError } from '../lib/extension/errors.ts';
import { onMessage, sendMessage } from '../lib/extension/messages.ts';
import { world } from '../lib/extension/page-world.ts';
import { HoverCard, lookedAt, Marker, parsed, settled } from '../lib/highlight/index.ts';

/** Whether the extension that put this script here still runs it: after an update nobody answers it any more. */
const isAlive = () => browser.runtime?.id !== undefined;

export default defineUnlistedScript(() => {
  // A copy may stand here already; one that has lost its extension is none.
  if (world.ledeIsAlive?.()) return;
  world.ledeIsAlive = isAlive;

  const card = new HoverCard(document, {
    reveal: (span) => marker.reveal(span),
    readBefore: (key) => sendMessage('readBefore', { key, url: marker.article?.url ?? '' }),
    openFix: (key) => quietly(() => sendMessage('openFix', { key, url: marker.article?.url ?? '' })),
    openActor: (key) => quietly(() => sendMessage('openActor', { key })),
  });
  const marker = new Marker(document, (placed, words) => card.follow(placed, words), isAlive);

  onMessage('ping', () => true);
  onMessage('read', async () => {
    await parsed(document);
    return read(document, location.href);
  });
  onMessage('readAgain', () => world.ledeSecond?.(document, readingOf(document).record) ?? []);
  onMessage('mark', ({ data }) => marker.mark(data));
  onMessage('setMarks', ({ data }) => marker.set(data.on));
  onMessage('restyle', ({ data }) => marker.restyle(data));
  onMessage('reveal', ({ data }) => marker.reveal(data.span));

  /** Asks for the brief of what the page shows now. */
  async function briefSelf() {
    const record = read(document, location.href);
    const marking = await sendMessage('briefPage', { record });
    if (!marking || !isAlive() || !isSamePage(record.url, location.href)) return;
    marker.mark(marking);
    // Whoever only glances at the page has not read it.
    looking?.abort();
    looking = new AbortController();
    if (await lookedAt(document, await sendMessage('stay', undefined), looking.signal))
      await sendMessage('stayed', undefined);
  }
  let looking: AbortController | undefined;

  quietly(async () => {
    if (await sendMessage('isAllowed', undefined)) whenVisible(() => quietly(briefSelf));
  });

  let shown = location.href;
  // An event only makes us look; what it says is not believed, since a page can send any.
  navigation.addEventListener('currententrychange', () => {
    const isOther = !isSamePage(shown, location.href);
    shown = location.href;
    if (!isOther || !marker.article) return;
    const follow = marker.on && isAlive();
    looking?.abort();
    marker.clear();
    if (follow) quietly(() => settled(document).then(briefSelf));
  });
});

function quietly(work: () => Promise<void>) {
  work().catch((error) => reportError('page', error));
}

/** A page opened in the background counts as read when the reader looks at it. */
function whenVisible(work: () => void) {
  if (document.visibilityState === 'visible') return work();
  document.addEventListener('visibilitychange', () => whenVisible(work), { once: true });
}

const withoutHash = (address: string): string => address.replace(/#.*$/, '');
const isSamePage = (one: string, other: string): boolean => withoutHash(one) === withoutHash(other);
