// Runs a promise over many made cases and gathers what broke it by kind, so that one run shows all kinds and not the first alone.
import fc from 'fast-check';

/** `HOSTILE_SEED` makes other cases, `HOSTILE_CASES` more of them: see `npm run hostile`. */
export const SEED = Number(process.env.HOSTILE_SEED ?? 20_260_503);
const CASES = Number(process.env.HOSTILE_CASES ?? 2_200);

/** Longer than any case may take, on a machine that does much else. */
const HANG_MS = 20_000;

/** That part of all cases which falls to one test. */
export const share = (part: number): number => Math.ceil(CASES * part);

interface Kind {
  times: number;
  error: Error;
  /** The smallest case of its kind. */
  example: string;
  number: number;
}

/**
 * Keeps `promise` against `cases` values of `arbitrary`, in turn. Fails with the kinds of what was thrown: message without its numbers and
 * texts, and the first line of ours that it came from; of each the smallest case.
 */
export async function keepsPromise<T>(
  arbitrary: fc.Arbitrary<T>,
  cases: number,
  promise: (value: T, number: number) => unknown,
): Promise<void> {
  const kinds = new Map<string, Kind>();
  const made = fc.sample(arbitrary, { seed: SEED, numRuns: cases });
  for (const [number, value] of made.entries()) {
    const started = performance.now();
    let failure: unknown;
    try {
      await promise(value, number);
      if (performance.now() - started > HANG_MS) failure = new Error('took too long');
    } catch (error) {
      failure = error;
    }
    if (failure === undefined) continue;
    const error = failure instanceof Error ? failure : new Error(String(failure));
    const example = JSON.stringify(value);
    const kind = kindOf(error);
    const known = kinds.get(kind);
    if (!known) kinds.set(kind, { times: 1, error, example, number });
    else {
      known.times++;
      if (example.length < known.example.length) Object.assign(known, { error, example, number });
    }
  }
  if (kinds.size === 0) return;
  const told = [...kinds.values()].map(
    ({ times, error, example, number }) =>
      `${times} × ${error.stack?.slice(0, 900)}\n  case ${number}: ${example.slice(0, 2500)}`,
  );
  throw new Error(`${kinds.size} kinds of failure of ${cases} cases, seed ${SEED}\n\n${told.join('\n\n')}`);
}

function kindOf({ message, stack = '' }: Error): string {
  const place = /\(?([^\s(]*\/(?:lib|components)\/[^\s:)]+:\d+)/.exec(stack)?.[1] ?? '';
  return `${message
    .split('\n')[0]
    ?.replace(/\d+|["“„].*["”“]/g, '#')
    .slice(0, 60)} ${place}`;
}
