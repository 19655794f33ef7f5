// What a run of checks comes to: each check passes or fails as a whole, each test counts, and what was skipped says why.
import type { Ended } from './project.ts';

/** Runs a check, prints one line for it, and what it said if it failed. */
type Check = (name: string, work: () => Promise<Ended>) => Promise<boolean>;

export interface Tally {
  check: Check;
  add(count: { passed: number; failed: number }): void;
  /** @param reason why, and what would let it run. */
  skip(reason: string, count?: number): void;
  /** Prints the closing lines. Answers the exit code. */
  close(): number;
}

export function tally(): Tally {
  let passed = 0;
  let failed = 0;
  const skipped = new Map<string, number>();
  return {
    async check(name, work) {
      const started = Date.now();
      const { code, output } = await work();
      const isFine = code === 0;
      console.log(`${isFine ? '✓' : '✗'} ${name} (${Math.round((Date.now() - started) / 1000)} s)`);
      if (!isFine) console.log(output);
      if (isFine) passed++;
      else failed++;
      return isFine;
    },
    add(count) {
      passed += count.passed;
      failed += count.failed;
    },
    skip(reason, count = 1) {
      skipped.set(reason, (skipped.get(reason) ?? 0) + count);
    },
    close() {
      if (skipped.size > 0) console.log('');
      for (const [reason, count] of skipped) console.log(`${count} skipped: ${reason}`);
      console.log(`\n${passed} passed, ${failed} failed`);
      return failed > 0 ? 1 : 0;
    },
  };
}
