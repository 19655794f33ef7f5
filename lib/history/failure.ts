// What can go wrong with the history, by name, so that the pages can say it in the reader's words.

/**
 * - `full`: the device has no room left; what was stored is still readable.
 * - `newer`: the database was written by a newer version of the extension.
 * - `blocked`: another tab holds an older version of the database open.
 * - `closed`: this connection was closed, because another tab updates the database or the history is gone.
 * - `upgrade`: the database could not be brought to this version; it stays as it was.
 * - `private`: the browser gives the pages of a private window no database (Firefox).
 */
export type HistoryFailureKind = 'full' | 'newer' | 'blocked' | 'closed' | 'upgrade' | 'private';

/** The failures of the history that a page has a sentence for. Everything else is thrown as it came. */
export class HistoryFailure extends Error {
  readonly kind: HistoryFailureKind;

  constructor(kind: HistoryFailureKind, cause?: unknown) {
    super(`The reading history cannot be used: ${kind}`, { cause });
    this.name = 'HistoryFailure';
    this.kind = kind;
  }
}

/** Gives a database error its name. A full disk arrives as an `AbortError` around a `QuotaExceededError`. */
export function named(error: unknown): unknown {
  if (error instanceof HistoryFailure) return error;
  for (let inner = error, depth = 0; inner && depth < 5; depth++) {
    const { name, inner: next, cause } = inner as { name?: string; inner?: unknown; cause?: unknown };
    if (name === 'QuotaExceededError') return new HistoryFailure('full', error);
    if (name === 'DatabaseClosedError') return new HistoryFailure('closed', error);
    if (name === 'VersionError') return new HistoryFailure('newer', error);
    if (name === 'UpgradeError') return new HistoryFailure('upgrade', error);
    inner = next ?? cause;
  }
  return error;
}

/** Whether the browser let go of the database or of the transaction. The reason may be wrapped, each time otherwise; the name of the error is in its text. */
export const isLost = (error: unknown): boolean =>
  /AbortError|DatabaseClosedError|InvalidStateError/.test(`${error} ${(error as Error)?.name}`);
