// Agency credits inside running text: the dateline in front of a story, the signature behind it, the line that is only a credit.

import { AGENCY, agenciesIn } from './agencies.ts';

const PLACE = "\\p{Lu}[\\p{L}.'’]*(?:[ /-]\\p{L}[\\p{L}.'’]*){0,4}";
/** `BERLIN (dpa) – `, `WASHINGTON, Dec 4 (Reuters) - `, `Kiew/Moskau (dpa/AFP) – `, `LONDON (AP) — `. */
const DATELINE = new RegExp(
  `^(${PLACE}(?:, ${PLACE})?)(?:,? (?:\\d{1,2}\\. )?\\p{L}{3,9}\\.?(?: \\d{1,2})?)? ?\\(([^()]{2,40})\\) ?(?:[-–—:.]+ ?|(?=\\p{Lu}))`,
  'u',
);
/** `MARLOW, Ohio — `, `Gänserndorf. – `, `Weiden. `: a place alone, told from a sentence by its capitals, its dash or its full stop. */
const PLACE_ALONE = new RegExp(
  `^(?:(\\p{Lu}[\\p{Lu}.'’/ -]{2,30}(?:, ${PLACE})?|${PLACE}, \\p{Lu}[\\p{L}.]{1,14}) ?[–—-]{1,2} |(\\p{Lu}[\\p{L}-]{2,20}(?:[ /]\\p{Lu}[\\p{L}-]{2,20})?)(?:\\. ?[–—-] |\\. (?=\\p{Lu}[\\p{L}-]+ )| [–—] (?=\\p{Lu})))`,
  'u',
);
/** `(dpa) – `, `dpa BERLIN. `: an agency in front of the text without a place before it. */
const BARE_OPENING = new RegExp(`^(?:\\((${AGENCY}(?:/[\\p{L}/-]{2,20})?)\\)(?: ?[-–—:]+)?|(${AGENCY}) ?[-–—]+) `, 'u');
/** ` (dpa)`, ` dpa/lsw`, `© dpa-infocom, dpa:251204-930-1/2` behind the last sentence. */
const CLOSING = new RegExp(
  `(?<=[.!?…»«“”"')])\\s*(?:[\\[(](?:[^()\\[\\]]{0,30}[/, ])?${AGENCY}(?:[/, -][^()\\[\\]]{0,30})?[\\])]|[@©] ?${AGENCY}\\b.{0,40}|${AGENCY}(?:[ /][\\p{L}/ -]{2,12})?)\\.?$`,
  'u',
);
const NEWS_ID = /\bdpa:\d{6}-/;
const OPENING =
  /^(?:[@©–—-]|\(c\)|quellen?:?|source:?|sources:?|von|by|mit material (?:von|der)|mit agenturmaterial|copyright|text:?|news agency:?|agentur(?:en)?:?)\s*/iu;
const REST = /^(?:[\s\d/,.;:&+()[\]@©|_-]|\binfocom\b|\b\p{L}{1,4}\b)*$/u;

/** `/rol/DP/men`: the initials of those who wrote and edited a wire story. */
const INITIALS = /(?<=[.!?…»”“"'])\/(?:[A-Za-z]{2,4}\/?){2,4}$/;

/** Credits stand within so many characters of a text's beginning and end. */
const OPENING_LENGTH = 120;
const CLOSING_LENGTH = 100;

export interface Dateline {
  agencies: string[];
  /** Length of the dateline in the text, the dash and the blank behind it included. */
  length: number;
}

/** The dateline in front of a text: a place, an agency, or both. */
export function datelineOf(whole: string): Dateline | undefined {
  const text = whole.slice(0, OPENING_LENGTH);
  const match = DATELINE.exec(text);
  if (match) {
    const agencies = agenciesIn(match[2]!);
    if (agencies.length > 0) return { agencies, length: match[0].length };
  }
  const bare = BARE_OPENING.exec(text);
  if (bare) return { agencies: agenciesIn(bare[0]), length: bare[0].length };
  const place = PLACE_ALONE.exec(text);
  return place ? { agencies: [], length: place[0].length } : undefined;
}

/** The credit behind the last sentence of `text`: which agencies, and where the text proper ends. */
export function closingCredit(text: string): { agencies: string[]; end: number } | undefined {
  const from = Math.max(20, text.length - CLOSING_LENGTH);
  const end = text.slice(from);
  const match = CLOSING.exec(end) ?? INITIALS.exec(end);
  return match ? { agencies: agenciesIn(match[0]), end: from + match.index } : undefined;
}

/** The agencies of a line that is a credit and nothing else (`@ dpa.de`, `Quelle: dpa/AFP`, `© dpa-infocom, dpa:251204-930-1/2`). */
export function creditLine(text: string): string[] {
  if (text.length > 90) return [];
  const agencies = agenciesIn(text);
  if (agencies.length === 0) return [];
  if (NEWS_ID.test(text)) return agencies;
  const bare = text.replace(OPENING, '').replace(new RegExp(AGENCY, 'gu'), '');
  return REST.test(bare) ? agencies : [];
}
