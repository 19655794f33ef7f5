// The one funnel for what nobody expected: named after its module, told to the console and the reader, never sent or kept.

/**
 * Writes an unexpected error to the console.
 * @param module The room or entry point it surfaced in, e.g. `background`.
 * @returns one line for the reader, who may copy it.
 */
export function reportError(module: string, error: unknown): string {
  console.error(`[${module}]`, error);
  return `${module}: ${error instanceof Error ? error.message : error}`;
}
