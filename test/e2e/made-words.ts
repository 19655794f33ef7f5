// Made-up words of German and English with the statistics of news: Zipf's law with a long tail, so that new words never stop coming
// (Heaps' law), and spellings of which many begin alike. Only the commonest are real: the function words and common stems that the product knows.

import { COMMON_DE } from '../../lib/history/related/background.de.ts';
import { COMMON_EN } from '../../lib/history/related/background.en.ts';
import { STOP_WORDS } from '../../lib/language/stop-words.ts';

export type MadeLanguage = 'de' | 'en';

const REAL: Record<MadeLanguage, string[]> = {
  de: `${STOP_WORDS.de} ${COMMON_DE.join(' ')}`.split(' '),
  en: `${STOP_WORDS.en} ${COMMON_EN.join(' ')}`.split(' '),
};
/** From this rank on words are rarer than by Zipf's law: the share of a rank falls with its power `TAIL`. */
const KNEE = 6000;
const TAIL = 1.55;
const HEAD = Math.log(KNEE) / (Math.log(KNEE) + 1 / (TAIL - 1));
const LONGEST_TAIL = 3_000_000;

const FIRST: Record<MadeLanguage, string[]> = {
  de: 'ver ge be an auf aus ein un ent er vor ab zu über mit nach'.split(' '),
  en: 're con in de pro dis ex un com pre over inter sub trans'.split(' '),
};
const ONSETS = 's b m k st p r t w l f h g d n sch br tr gr z fl kl j pr sp dr'.split(' ');
const NUCLEI = 'e a i o u ei au ü ie ä ö eu'.split(' ');
const CODAS = 'n r l s t nd rt m ng st ck ff ls'.split(' ');
const LAST: Record<MadeLanguage, string[]> = {
  de: 'en er e ung ten es lich keit isch'.split(' '),
  en: 's ed ing er ion ly al ity ment'.split(' '),
};

/** A generator of equally spread numbers in 0…1 (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws the rank of a word, 0 being the commonest. */
export function drawRank(next: () => number): number {
  if (next() < HEAD) return Math.floor(KNEE ** next()) - 1;
  return Math.min(LONGEST_TAIL, Math.floor(KNEE * next() ** (1 / (1 - TAIL))));
}

/** The word of a rank. */
export function wordOfRank(rank: number, lang: MadeLanguage): string {
  const real = REAL[lang];
  if (rank < real.length) return real[rank]!;
  const next = random(rank * 2 + (lang === 'de' ? 0 : 1));
  // Rare words are mostly made of commoner ones: compounds in German, other endings in English.
  if (rank > KNEE && next() < 0.6) {
    const begin = wordOfRank(Math.min(rank - 1, real.length + Math.floor(next() ** 2 * KNEE)), lang);
    return lang === 'de' && next() < 0.8 ? begin + stem(next, lang, 1) : `${begin}${pick(next, LAST[lang])}`;
  }
  return stem(next, lang, rank < 2000 ? 1 : 2);
}

function stem(next: () => number, lang: MadeLanguage, syllables: number): string {
  let text = next() < 0.3 ? pick(next, FIRST[lang]) : '';
  for (let i = 0; i < syllables; i++)
    text += pick(next, ONSETS) + pick(next, NUCLEI) + (next() < 0.4 ? pick(next, CODAS) : '');
  return text + (next() < 0.4 ? pick(next, LAST[lang]) : '');
}

/** The first of a list come most often. */
function pick(next: () => number, list: readonly string[]): string {
  return list[Math.floor(next() ** 1.8 * list.length)]!;
}
