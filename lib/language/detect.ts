// Which language a text is written in, told from its function words; writing systems decide where Latin letters are few.
import { STOP_WORDS } from './stop-words.ts';

/** More text than this adds nothing; the sample is taken from the start. */
const SAMPLE = 20_000;
/** Weighted hits below which a text is too short to overrule the page. */
const ENOUGH = 4;
/** A language that reaches this part of the best score is not excluded by the text. */
const CLOSE = 0.6;
/** A claim is contradicted where fewer than this part of so many words are among the commonest of its language. */
const FOREIGN = { share: 0.05, words: 40 };
/** Running text has at least this part of its words among the commonest of its language. */
const RUNNING = 0.18;

const SCRIPTS: readonly (readonly [RegExp, (sample: string) => string])[] = [
  [/\p{sc=Cyrillic}/gu, cyrillic],
  [/\p{sc=Arabic}/gu, (sample) => (/[پچژگ]/.test(sample) ? 'fa' : 'ar')],
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, () => 'ja'],
  [/\p{sc=Hangul}/gu, () => 'ko'],
  [/\p{sc=Han}/gu, (sample) => (/[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(sample) ? 'ja' : 'zh')],
  [/\p{sc=Greek}/gu, () => 'el'],
  [/\p{sc=Hebrew}/gu, () => 'he'],
  [/\p{sc=Devanagari}/gu, () => 'hi'],
  [/\p{sc=Thai}/gu, () => 'th'],
];

/** For each word the languages that use it; a word shared by many says little about any of them. */
const LANGUAGES_OF = new Map<string, string[]>();
for (const [lang, words] of Object.entries(STOP_WORDS)) {
  for (const word of new Set(words.split(' '))) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), lang]);
}

/**
 * The primary language subtag of a text (`de`, `en`, …), or `und`. `hint` is what the page claims (`de-DE`, `en_US`): it decides
 * where the text is short or fits several languages, and is overruled by running text that is clearly something else. The whole
 * sample votes, so a quotation in another language does not turn the result.
 */
export function detectLanguage(text: string, hint?: string): string {
  const claimed = primary(hint);
  const sample = text.slice(0, SAMPLE);
  const script = writing(sample);
  if (script) return claimed && sharesScript(claimed, script) ? claimed : script;

  const { scores, words } = vote(sample);
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (claimed && isForeign(claimed, sample, words)) return best && best[1] >= RUNNING * words ? best[0] : 'und';
  if (!best || best[1] < ENOUGH) return claimed ?? (best && best[1] >= 2 * (second?.[1] ?? 0.5) ? best[0] : 'und');
  if (claimed && (scores.get(claimed) ?? 0) >= CLOSE * best[1]) return claimed;
  const running = best[1] >= RUNNING * words;
  if (claimed && !running && !(claimed in STOP_WORDS)) return claimed;
  return running || best[1] >= 1.5 * (second?.[1] ?? 0) ? best[0] : (claimed ?? 'und');
}

/** Whether running text has next to none of the words that no text of the claimed language is without. */
function isForeign(claimed: string, sample: string, words: number): boolean {
  if (!(claimed in STOP_WORDS) || words < FOREIGN.words) return false;
  let own = 0;
  for (const [word] of sample.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu))
    if (LANGUAGES_OF.get(word)?.includes(claimed)) own++;
  return own < FOREIGN.share * words;
}

/** `de-DE` and `de_at` are `de`; Bokmål and Nynorsk are `no`; anything else that is no subtag is no claim. */
function primary(hint: string | undefined): string | undefined {
  const subtag = /^[a-z]{2,3}(?=$|[-_])/.exec(hint?.trim().toLowerCase() ?? '')?.[0];
  if (subtag === 'nb' || subtag === 'nn') return 'no';
  return subtag === 'und' ? undefined : subtag;
}

function vote(sample: string): { scores: Map<string, number>; words: number } {
  const scores = new Map<string, number>();
  let words = 0;
  for (const [word] of sample.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
    words++;
    const languages = LANGUAGES_OF.get(word);
    if (!languages) continue;
    for (const lang of languages) scores.set(lang, (scores.get(lang) ?? 0) + 1 / languages.length ** 0.5);
  }
  return { scores, words };
}

/** The language that the writing system stands for, if most letters are not Latin. */
function writing(sample: string): string | undefined {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const latin = sample.match(/\p{sc=Latin}/gu)?.length ?? 0;
  if (letters === 0 || latin * 2 >= letters) return undefined;
  let found: { count: number; name: (sample: string) => string } | undefined;
  for (const [script, name] of SCRIPTS) {
    const count = sample.match(script)?.length ?? 0;
    if (count > (found?.count ?? 0)) found = { count, name };
  }
  return found?.name(sample);
}

const SCRIPT_MATES: readonly string[][] = [
  ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk'],
  ['ar', 'fa', 'ur', 'ps', 'ckb'],
  ['hi', 'mr', 'ne'],
  ['he', 'yi'],
];

function sharesScript(claimed: string, found: string): boolean {
  return claimed === found || SCRIPT_MATES.some((mates) => mates.includes(claimed) && mates.includes(found));
}

function cyrillic(sample: string): string {
  const count = (letters: RegExp) => sample.match(letters)?.length ?? 0;
  if (count(/[іїєґ]/gi) > count(/[ыэъ]/gi)) return 'uk';
  if (count(/[ыэ]/gi) > 0) return 'ru';
  if (count(/[јљњћђџ]/gi) > 0) return 'sr';
  return count(/ъ/gi) > 2 ? 'bg' : 'ru';
}
