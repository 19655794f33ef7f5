// Integer arithmetic on the proleptic Gregorian calendar. A day is the number of days since 1970-01-01, so nothing here knows a time zone.

export interface Civil {
  y: number;
  /** 1…12 */
  m: number;
  /** 1…31 */
  d: number;
}

/** Civil date to day number (H. Hinnant, "chrono-compatible low-level date algorithms"). */
export function toDay(y: number, m: number, d: number): number {
  const year = m <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** Day number to civil date (same source). */
export function toCivil(day: number): Civil {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const m = month < 10 ? month + 3 : month - 9;
  return { y: yearOfEra + era * 400 + (m <= 2 ? 1 : 0), m, d: dayOfYear - Math.floor((153 * month + 2) / 5) + 1 };
}

/** 28…31. */
export function monthLength(y: number, m: number): number {
  const [nextYear, nextMonth] = m === 12 ? [y + 1, 1] : [y, m + 1];
  return toDay(nextYear, nextMonth, 1) - toDay(y, m, 1);
}

export function isValid(y: number, m: number, d: number): boolean {
  return m >= 1 && m <= 12 && d >= 1 && d <= monthLength(y, m);
}

/** ISO weekday, 1 is Monday. */
export function weekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** Moves by whole months; a day that the month lacks becomes its last one. */
export function addMonths(day: number, months: number): number {
  const { y, m, d } = toCivil(day);
  const index = y * 12 + m - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return toDay(year, month, Math.min(d, monthLength(year, month)));
}

/** ISO 8601 week: the year it belongs to and its number. */
export function isoWeek(day: number): { y: number; w: number } {
  const thursday = day - weekday(day) + 4;
  const { y } = toCivil(thursday);
  return { y, w: Math.floor((thursday - toDay(y, 1, 1)) / 7) + 1 };
}

/** Easter Sunday of the Gregorian calendar (the "anonymous" algorithm, Nature 1876). */
export function easter(y: number): number {
  const a = y % 19;
  const b = Math.floor(y / 100);
  const c = y % 100;
  const e = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - e - (c % 4)) % 7;
  const n = e + l - 7 * Math.floor((a + 11 * e + 22 * l) / 451) + 114;
  return toDay(y, Math.floor(n / 31), (n % 31) + 1);
}

/** `YYYY-MM-DD`. */
export function isoDay(day: number): string {
  const { y, m, d } = toCivil(day);
  return `${pad(y, 4)}-${pad(m)}-${pad(d)}`;
}

/** The day number of `YYYY-MM-DD`. */
export function dayNumber(iso: string): number {
  const [y = 1970, m = 1, d = 1] = iso.split('-').map(Number);
  return toDay(y, m, d);
}

export function pad(n: number, width = 2): string {
  return String(n).padStart(width, '0');
}
