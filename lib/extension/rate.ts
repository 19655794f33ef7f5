// How often something may happen: a few times at once, then at a steady pace.

/** Names that are remembered; a name that is not has its whole allowance. */
const REMEMBERED = 500;

/**
 * Lets `burst` through at once for each name, and one more every `pause` milliseconds. Kept in memory alone: a worker that
 * stops, and so forgets, has had half a minute of nothing to do.
 */
export function rateLimit({ burst, pause }: { burst: number; pause: number }): (name: string) => boolean {
  /** By name: when its allowance will be whole again. */
  const whole = new Map<string, number>();
  return (name) => {
    const now = Date.now();
    const due = Math.max(now, whole.get(name) ?? 0) + pause;
    if (due > now + burst * pause) return false;
    whole.delete(name);
    whole.set(name, due);
    const [oldest] = whole.keys();
    if (whole.size > REMEMBERED && oldest !== undefined) whole.delete(oldest);
    return true;
  };
}
