// Names from other scripts, which German and English write each in its own letters: "Sergej Lawrow" is "Sergey Lavrov".
import { nameKey, personName } from './names.ts';
import { GIVEN_NAMES } from './words/given-names.ts';

/** What the two languages write for one sound, the longest first. */
const DIGRAPHS: Record<string, string> = {
  schtsch: 'Q',
  stsch: 'Q',
  shch: 'Q',
  dsch: 'j',
  dzh: 'j',
  tsch: 'X',
  tch: 'X',
  ch: 'X',
  kh: 'X',
  sch: 'S',
  sh: 'S',
  zh: 'S',
  ts: 's',
  tz: 's',
  ks: 'x',
  ou: 'u',
};
const DIGRAPH = new RegExp(Object.keys(DIGRAPHS).join('|'), 'g');
const LETTERS: Record<string, string> = { w: 'v', z: 's' };

/** Then, in this order: doubled letters, endings, and the glide that is written "j", "y", "i" or not at all. */
const HABITS: [RegExp, string][] = [
  [/(.)\1+/g, '$1'],
  [/(?<=[oe])f$/g, 'v'],
  [/dr$/g, 'der'],
  [/[ijy]+e/g, 'e'], // "Umjerow", "Dmitrijew"
  [/(?<=[^aeiouy])[ijy]+o/g, 'e'], // "Semjonow"
  [/(?<=[QXS])o(?=va?$)/g, 'e'], // "Gorbatschow"
  [/[ijy]+(?=[aou])/g, 'J'], // "Julija", "Netanjahu"
  [/[ijy]+/g, 'i'], // "Selenskyj", "Dmitri"
  [/ee/g, 'e'],
];

/** One word, folded, by its sounds. Vowels stay: "Iwanow" and "Iwanowa" are two. */
function soundsOf(word: string): string {
  const letters = word
    .replace(/'/g, '')
    .replace(DIGRAPH, (digraph) => DIGRAPHS[digraph]!)
    .replace(/[wz]/g, (letter) => LETTERS[letter]!);
  return HABITS.reduce((form, [written, sound]) => form.replace(written, sound), letters);
}

const phraseOf = (words: string) => words.replace(/[^ -]+/g, soundsOf);

/** Family names of Cyrillic-writing countries, the Caucasus, Central Asia by their ends, as sounds. */
const FOREIGN_FAMILY = /..[oe]va?$|..aJa$|enko$|[XJk]uk$|viX$|Svili$|[aiu]dse$|...Jan$/;
/** A glide behind a consonant: "Netanjahu", "Podoljak". */
const GLIDE = /[bdfgklmnpstvz][jy][au]/;
const ARABIC = /(?:^|[ -])(?:al|el|ad|as|asch|ash|bin|ibn|abu|abdel)[ -]/;
const FOREIGN_GIVEN = new Set(GIVEN_NAMES.map(soundsOf));
const FOREIGN_PLACE = /(?:..[oei]v|[^aeiou]sk|pol|grad|hrad|[aiou]d?SJa)$/;
/** "Leo XIV.", in English "Leo XIV". */
const ORDINAL = /( [ivx]+)\.$/;
/** "Kim Jong-un", which is also written "Kim Jong Un". */
const KOREAN = /^(\w{2,5}) (\w{2,5})-(\w{2,5})$/;
/** "Chamenei", "Khamenei". */
const OPENING = /^kh(?=[aou]\w{3})/;

/**
 * A person's name as it is compared, `family, given` in lower case, `family` alone if no more is written. Where its form shows that it
 * comes from another script, the German and the English spelling come out equal. All others stay as they are, for there
 * one letter tells two people apart: "Meyer" and "Meier", "Fischer" and "Fisher".
 */
export function personKey(name: string): string {
  const key = nameKey(name).replace(ORDINAL, '$1');
  const { given, family } = personName(key.replace(KOREAN, '$1 $2 $3'));
  const last = family.join(' ');
  const foreign =
    ARABIC.test(key) ||
    GLIDE.test(last) ||
    FOREIGN_FAMILY.test(soundsOf(family.at(-1) ?? '')) ||
    given.some((word) => FOREIGN_GIVEN.has(soundsOf(word)));
  const parts = [last, withoutInitial(given).join(' ')].filter(Boolean);
  return parts
    .map((part) => (foreign ? phraseOf(part) : part.replace(OPENING, 'ch')))
    .join(', ')
    .toLowerCase();
}

/** "Donald J. Trump"; but "George H. W. Bush" is not his son. */
const withoutInitial = ([first = '', ...others]: string[]): string[] =>
  others.length === 1 && /^\w\.?$/.test(others[0]!) ? [first] : [first, ...others];

/** A family name by its sounds, whether or not its form shows where it comes from. */
export const familySounds = (name: string): string =>
  phraseOf(personName(nameKey(name)).family.join(' ')).toLowerCase();

/** A place's name as it is compared: "Pokrowsk" is "Pokrovsk", "Charkiw" is "Kharkiv". */
export function placeKey(name: string): string {
  const key = nameKey(name);
  const sounds = phraseOf(key);
  return FOREIGN_PLACE.test(sounds) ? sounds.toLowerCase() : key;
}
