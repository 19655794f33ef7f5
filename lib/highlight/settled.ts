// When a page that renders itself has done so: no change for a while, or no more patience.

const QUIET_MS = 400;
const PATIENCE_MS = 5000;

/** Resolves once the document has not changed for {@link QUIET_MS}, at the latest after {@link PATIENCE_MS}. */
export function settled(document: Document): Promise<void> {
  return new Promise((resolve) => {
    let quiet = setTimeout(finish, QUIET_MS);
    const patience = setTimeout(finish, PATIENCE_MS);
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(finish, QUIET_MS);
    });
    observer.observe(document, { childList: true, characterData: true, subtree: true });

    function finish() {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(patience);
      resolve();
    }
  });
}
