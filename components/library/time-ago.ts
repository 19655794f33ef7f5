// How long ago something was, in words.

const MINUTE = 60_000;
const UNITS = [
  ['day', 24 * 60 * MINUTE],
  ['hour', 60 * MINUTE],
  ['minute', MINUTE],
] as const;

/** `vor 3 Minuten`, `now`; both moments in milliseconds since 1970. */
export function timeAgo(moment: number, now: number, locale: string): string {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const past = Math.max(0, now - moment);
  for (const [unit, length] of UNITS) if (past >= length) return format.format(-Math.floor(past / length), unit);
  return format.format(0, 'second');
}
