// The page script: put into a tab on a click, or on a site that the reader always allows. It extracts, paints and reveals; it stores nothing.

import { defineContentScript } from 'wxt/utils/define-content-script';
import { extractArticle } from '../../lib/article/index.ts';
import { reportError } from '../../lib/extension/errors.ts';
import { onMessage, removeAllListeners, sendMessage } from '../../lib/extension/messages.ts';
import { HoverCard, lookedAt, Marker, settled } from '../../lib/highlight/index.ts';
import './style.css';

export default defineContentScript({
  // Matches nothing by itself: the background injects it, or registers it for the sites that the reader allowed.
  matches: [],
  registration: 'runtime',
  cssInjectionMode: 'manual',
  runAt: 'document_idle',
  main(ctx) {
    const card = new HoverCard(document, {
      reveal: (span) => marker.reveal(span),
      readBefore: (key) => sendMessage('readBefore', { key, url: marker.article?.url ?? '' }),
      openActor: (key) => quietly(() => sendMessage('openActor', { key })),
    });
    const marker = new Marker(document, (placed, words) => card.follow(placed, words));

    onMessage('ping', () => true);
    onMessage('extract', ({ data }) => extractArticle(document, location.href, data));
    onMessage('mark', ({ data }) => marker.mark(data));
    onMessage('setMarks', ({ data }) => marker.set(data.on));
    onMessage('restyle', ({ data }) => marker.restyle(data));
    onMessage('reveal', ({ data }) => marker.reveal(data.span));

    /** Asks for the brief of what the page shows now. */
    async function briefSelf() {
      const extraction = extractArticle(document, location.href);
      if (extraction.kind === 'none') return;
      const marking = await sendMessage('briefPage', { article: extraction.article });
      if (!marking || !ctx.isValid) return;
      marker.mark(marking);
      // Whoever only glances at the page has not read it.
      looking?.abort();
      looking = new AbortController();
      const { signal } = looking;
      if (await lookedAt(document, await sendMessage('stay', undefined), signal))
        await sendMessage('stayed', undefined);
    }
    let looking: AbortController | undefined;
    const quietly = (work: () => Promise<void>) => {
      work().catch((error) => reportError('page', error));
    };

    quietly(async () => {
      if (await sendMessage('isAllowed', undefined)) whenVisible(briefSelf);
    });

    ctx.addEventListener(window, 'wxt:locationchange', ({ newUrl, oldUrl }) => {
      if (withoutHash(newUrl) === withoutHash(oldUrl) || !marker.article) return;
      const follow = marker.on;
      looking?.abort();
      marker.clear();
      if (follow) quietly(() => settled(document).then(briefSelf));
    });

    ctx.onInvalidated(() => {
      looking?.abort();
      marker.clear();
      removeAllListeners();
    });

    /** A page opened in the background counts as read when the reader looks at it. */
    function whenVisible(work: () => Promise<void>) {
      if (document.visibilityState === 'visible') quietly(work);
      else ctx.addEventListener(document, 'visibilitychange', () => quietly(work), { once: true });
    }
  },
});

const withoutHash = ({ href, hash }: URL): string => href.slice(0, href.length - hash.length);
