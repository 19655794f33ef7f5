// How long a page has been in view.

/**
 * Resolves to true once the document has been visible for so many milliseconds in all, to false when the signal ends the wait.
 */
export function lookedAt(document: Document, ms: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    let left = ms;
    let since = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;

    function turn() {
      clearTimeout(timer);
      if (since) left -= Date.now() - since;
      since = 0;
      if (document.visibilityState !== 'visible') return;
      since = Date.now();
      timer = setTimeout(() => end(true), left);
    }
    function end(stayed: boolean) {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', turn);
      resolve(stayed);
    }
    if (signal.aborted) return resolve(false);
    signal.addEventListener('abort', () => end(false), { once: true });
    document.addEventListener('visibilitychange', turn);
    turn();
  });
}
