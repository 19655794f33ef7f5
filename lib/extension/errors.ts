// The one funnel for what nobody expected: named after its module, kept for "copy details", never sent anywhere.
import { storage } from '@wxt-dev/storage';

export interface ErrorReport {
  module: string;
  message: string;
  stack?: string;
  at: string;
}

const KEPT = 20;
export const recentErrors = storage.defineItem<ErrorReport[]>('local:errors', { fallback: [] });

/**
 * Writes an unexpected error to the console and to the list of recent ones.
 * @param module The room or entry point it surfaced in, e.g. `background`.
 * @returns one line for the reader.
 */
export function reportError(module: string, error: unknown): string {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  console.error(`[${module}]`, error);
  const report: ErrorReport = { module, message, at: new Date().toISOString(), ...(stack ? { stack } : {}) };
  recentErrors
    .getValue()
    .then((earlier) => recentErrors.setValue([...earlier, report].slice(-KEPT)))
    .catch((failure) => console.error('[errors]', failure));
  return `${module}: ${message}`;
}
