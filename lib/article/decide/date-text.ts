// Reads a date, with its time and offset if stated, out of metadata or a visible German or English date line.

/** How the months begin in German, English, French, Spanish, Italian and Dutch; the month is the index plus one. */
const MONTHS = [
  'jan|jän|gen|ene',
  'feb|fév',
  'mar|mär|maa|mae|mrz',
  'apr|avr|abr',
  'may|mai|mei|mag',
  'jun|juin|giu',
  'jul|juil|lug',
  'aug|aoû|ago',
  'sep|set',
  'oct|okt|ott',
  'nov',
  'dec|dez|déc|dic',
];
const MONTH = `(?:${MONTHS.join('|')})\\p{L}{0,7}`;

const ISO = /(?<!\d)((?:19|20)\d\d)-(\d\d?)-(\d\d?)(?!\d)/;
const ISO_TIME = /^(?:T|\s*[, ]\s*|T\s)(\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?/;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?)?(?!\d)/;
const SLASHED_YEAR = /(?<!\d)((?:19|20)\d\d)[/.年년] ?(\d\d?)[/.月월] ?(\d\d?)(?!\d)/;
const DOTTED = /(?<![\d.])(\d\d?)\.\s?(\d\d?)\.\s?((?:19|20)\d\d|\d\d(?![\d:.]))/;
const SLASHED = /(?<![\d/])(\d\d?)([/-])(\d\d?)\2((?:19|20)\d\d|\d\d)(?![\d/])/;
const DAY_MONTH = new RegExp(
  `(?<!\\d)(\\d\\d?)(?:\\.|st|nd|rd|th|er)?[\\s-]*(?:of\\s+|de\\s+)?(${MONTH})(?![\\p{L}])[.,]?[\\s-]*(?:de\\s)?((?:19|20)\\d\\d)`,
  'iu',
);
const MONTH_DAY = new RegExp(
  `(?<!\\p{L})(${MONTH})(?!\\p{L})\\.?\\s+(\\d\\d?)(?:st|nd|rd|th)?(?:,|\\s)\\s*((?:19|20)\\d\\d)`,
  'iu',
);
/** Forms of a date, and which of their groups are the year, the month and the day. */
const FORMS: readonly (readonly [RegExp, number, number, number])[] = [
  [SLASHED_YEAR, 1, 2, 3],
  [DOTTED, 3, 2, 1],
  [DAY_MONTH, 3, 2, 1],
  [MONTH_DAY, 3, 1, 2],
];

/** A time of day close behind the date. */
const TIME = /^[^\d\n]{0,24}?(?<!\d)(\d\d?)[:.h](\d\d)(?::(\d\d))?(?!\d|[.:]\d)\s*(uhr|[ap]\.?m\b\.?)?/i;
/** An English time in front of the date: “10:42 am EST, December 4, 2025”. */
const TIME_BEFORE = /(\d\d?):(\d\d)(?::(\d\d))?\s*([ap]\.?m\b\.?)?\s*(?:\(?([A-Z]{2,5})\)?)?[^\d]{0,18}$/i;
const ZONE =
  /^\s*\(?(Z\b|[+-]\d\d:?\d\d|(?:UTC|GMT)(?:[+-]\d\d?(?::?\d\d)?)?|MESZ|MEZ|CEST|CET|BST|E[SD]T|C[SD]T|P[SD]T)\b/;

const ZONES: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  MEZ: '+01:00',
  CET: '+01:00',
  MESZ: '+02:00',
  CEST: '+02:00',
  BST: '+01:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  PST: '-08:00',
  PDT: '-07:00',
};

export interface FoundDate {
  /** ISO 8601: a day, or a day and a time, with an offset only where the text states one. */
  iso: string;
  /** Where the date stands in the text. */
  start: number;
  end: number;
}

/**
 * The first date in `text` that is a real day of the calendar.
 * @param monthFirst how to read 04/12/2025: true for the American order.
 */
export function findDate(text: string, monthFirst = false): FoundDate | undefined {
  const forms = FORMS.map(([form, year, month, day]) => {
    const match = form.exec(text);
    return match ? make(match, match[year], match[month], match[day]) : undefined;
  });
  const found = [compact(text), iso(text), ...forms, slashed(text, monthFirst)]
    .filter((date) => date !== undefined)
    .sort((a, b) => a.start - b.start)[0];
  if (!found) return undefined;
  const after = text.slice(found.end, found.end + 60);
  const time = found.time ?? clock(after);
  const before = time ? undefined : clockBefore(text.slice(Math.max(0, found.start - 40), found.start));
  const day = `${found.year}-${pad(found.month)}-${pad(found.day)}`;
  const clockTime = time ?? before;
  return {
    iso: clockTime ? `${day}T${clockTime.iso}` : day,
    start: found.start,
    end: found.end + (time?.length ?? 0),
  };
}

/** A metadata value as ISO 8601: kept as it stands where it is ISO already, else read; undefined if it holds no date. */
export function isoDate(value: string, monthFirst = false): string | undefined {
  const whole = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?$/.exec(value.trim());
  if (whole) return isDay(...(whole[1]!.split('-').map(Number) as [number, number, number])) ? whole[0] : undefined;
  if (/^\d{13}$/.test(value)) return new Date(Number(value)).toISOString();
  if (/^1\d{9}$/.test(value)) return new Date(Number(value) * 1000).toISOString();
  return findDate(value, monthFirst)?.iso;
}

interface Day {
  year: number;
  month: number;
  day: number;
  start: number;
  end: number;
  time?: { iso: string; length: number };
}

function compact(text: string): Day | undefined {
  const match = COMPACT.exec(text);
  const day = match && make(match, match[1], match[2], match[3]);
  if (!day || !match[4]) return day || undefined;
  return { ...day, time: { iso: `${match[4]}:${match[5]}${match[6] ? `:${match[6]}` : ''}`, length: 0 } };
}

function iso(text: string): Day | undefined {
  const match = ISO.exec(text);
  const day = match && make(match, match[1], match[2], match[3]);
  if (!day) return undefined;
  const after = text.slice(day.end);
  const time = ISO_TIME.exec(after);
  if (!time) return day;
  const half = /^\s*[ap]\.?m\b/i.exec(after.slice(time[0].length));
  if (half) return day;
  const zone = zoneOf(after.slice(time[0].length));
  const seconds = time[3] ? `:${time[3]}${time[4] ? `.${time[4]}` : ''}` : '';
  return {
    ...day,
    time: { iso: `${pad(Number(time[1]))}:${time[2]}${seconds}${zone.iso}`, length: time[0].length + zone.length },
  };
}

function slashed(text: string, monthFirst: boolean): Day | undefined {
  const match = SLASHED.exec(text);
  if (!match) return undefined;
  const [a, b] = [Number(match[1]), Number(match[3])];
  const american = a > 12 ? false : b > 12 ? true : monthFirst;
  return make(match, match[4], String(american ? a : b), String(american ? b : a));
}

function make(match: RegExpExecArray, year?: string, month?: string, day?: string): Day | undefined {
  const full = year?.length === 2 ? 2000 + Number(year) - (Number(year) > 60 ? 100 : 0) : Number(year);
  const number = Number(month) || monthNumber(month ?? '');
  if (!isDay(full, number, Number(day))) return undefined;
  return {
    year: full,
    month: number,
    day: Number(day),
    start: match.index,
    end: match.index + match[0].length,
  };
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function monthNumber(name: string): number {
  return MONTHS.findIndex((begins) => new RegExp(`^(?:${begins})`, 'i').test(name)) + 1;
}

function clock(after: string): { iso: string; length: number } | undefined {
  const match = TIME.exec(after);
  if (!match) return undefined;
  const separator = after[match[0].length - 1];
  if (separator === undefined) return undefined;
  // A full stop between the numbers is a time only when a clock word follows.
  if (/\d\.\d/.test(match[0]) && !match[4]) return undefined;
  return written(match[1], match[2], match[3], match[4], after.slice(match[0].length), match[0].length);
}

function clockBefore(before: string): { iso: string; length: number } | undefined {
  const match = TIME_BEFORE.exec(before);
  return match ? written(match[1], match[2], match[3], match[4], match[5] ?? '', 0) : undefined;
}

function written(
  hours = '',
  minutes = '',
  seconds: string | undefined,
  half: string | undefined,
  after: string,
  length: number,
): { iso: string; length: number } | undefined {
  let hour = Number(hours);
  if (half && /^[ap]/i.test(half)) {
    if (hour > 12) return undefined;
    hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
  }
  if (hour > 24 || Number(minutes) > 59) return undefined;
  const zone = zoneOf(after);
  return {
    iso: `${pad(hour)}:${minutes}${seconds ? `:${seconds}` : ''}${zone.iso}`,
    length: length + zone.length,
  };
}

function zoneOf(after: string): { iso: string; length: number } {
  const match = ZONE.exec(after);
  if (!match) return { iso: '', length: 0 };
  const name = match[1]!;
  const offset = /([+-])(\d\d?):?(\d\d)?$/.exec(name);
  const iso = offset ? `${offset[1]}${pad(Number(offset[2]))}:${offset[3] ?? '00'}` : (ZONES[name] ?? '');
  return { iso, length: match[0].length };
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
