// When a page is there to be read: its markup has arrived, or what renders itself has done so; at the latest when patience ends.

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

/** Some pages go on loading for ever. */
const TO_PARSE_MS = 2000;

/** Resolves once the document's markup has been read to its end, at the latest after {@link TO_PARSE_MS}. */
export function parsed(document: Document): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState !== 'loading') return resolve();
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
    setTimeout(resolve, TO_PARSE_MS);
  });
}
