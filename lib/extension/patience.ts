// Waiting for a page, which may never answer: it runs in circles, or shows a dialog that stops everything in it.

/** What `work` comes to, or undefined if it takes longer than so many milliseconds. Rejects when `signal` is aborted, or `work` rejects. */
export function within<T>(milliseconds: number, work: Promise<T>, signal?: AbortSignal): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(undefined), milliseconds);
    const abort = () => reject(signal?.reason);
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    });
  });
}
