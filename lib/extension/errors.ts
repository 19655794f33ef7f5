// The one funnel for what nobody expected: named after its module, kept for "copy details", never sent anywhere.
// It is part of the page script, so it speaks to the browser's storage itself.
import { browser } from 'wxt/browser';

export interface ErrorReport {
  module: string;
  message: string;
  stack?: string;
  at: string;
}

const KEY = 'errors';
const KEPT = 20;

/** The reports of late, oldest first. */
export async function recentErrors(): Promise<ErrorReport[]> {
  const stored = await browser.storage.local.get<{ [KEY]?: ErrorReport[] }>(KEY);
  return stored[KEY] ?? [];
}

/**
 * Writes an unexpected error to the console and to the list of recent ones.
 * @param module The room or entry point it surfaced in, e.g. `background`.
 * @returns one line for the reader.
 */
export function reportError(module: string, error: unknown): string {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  console.error(`[${module}]`, error);
  keep({ module, message, at: new Date().toISOString(), ...(stack ? { stack } : {}) }).catch((failure) =>
    console.error('[errors]', failure),
  );
  return `${module}: ${message}`;
}

async function keep(report: ErrorReport): Promise<void> {
  const earlier = await recentErrors();
  await browser.storage.local.set({ [KEY]: [...earlier, report].slice(-KEPT) });
}
