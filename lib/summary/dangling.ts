// Whether a sentence opens with a word that leans on the sentence before, so that it cannot stand alone.
import { byLanguage } from '../language/by-language.ts';
import { DANGLING, type DanglingWords } from './dangling-words.ts';

/** True for "Er …", "Doch …", "Das sagte …", "This …", "For example, …", and for "„…“, sagte er"; languages without a list never lean. */
export function opensDangling(text: string, lang: string): boolean {
  const words = byLanguage(DANGLING, lang);
  if (!words) return false;
  const opening = text.slice(0, 80).replace(/^[^\p{L}\d]+/u, '');
  const [first = '', second = '', third = ''] = opening.match(/[\p{L}\d]+(?:['’-][\p{L}\d]+)*/gu) ?? [];
  const head = first.toLowerCase().replace(/['’](?:s|re|ve|ll|d|m)$/, '');
  if (words.times.test(opening)) return false;
  if (words.openers.has(head) || words.adverbs.test(head) || words.speaker.test(text)) return true;
  if (words.articles.has(head) && (opening[first.length] === ',' || isPronoun(second, third, lang, words))) return true;
  return words.phrases.test(opening) || hasLoosePronoun(text, lang, words);
}

/** "Am Montag sagte er", "On Monday, he said": a pronoun before anything that it could stand for. */
function hasLoosePronoun(text: string, lang: string, words: DanglingWords): boolean {
  const [first = '', ...rest] = text.slice(0, 120).match(/[\p{L}\d]+(?:['’-][\p{L}\d]+)*|["“”„«»:]/gu) ?? [];
  if (words.subordinate.has(first.toLowerCase()) || /^["“„«»]/.test(first)) return false;
  for (const word of rest.slice(0, BEGINNING)) {
    if (words.pronouns.has(word)) return true;
    if (/^["“”„«»:]/.test(word) || (/^\p{Lu}/u.test(word) && !words.calendar.test(word))) return false;
    if (lang === 'en' && HUMAN.test(word)) return false;
  }
  return false;
}

/** English nouns for people carry no capital; these and their like are what a pronoun after them may stand for. */
const HUMAN =
  /(?:(?:[a-z]{2}(?:er|or|ist|ian|ant|ent)|m[ae]n|people|police|parents?|child(?:ren)?|kids?|family|couple|mother|father|boy|girl|son|daughter|wife|husband|victim|student|staff|team|official|king|queen|pope|chief|head|judge|guard|pilot|nurse|coach|crew|fan|resident|patient)s?)$/;

/** How many words count as the beginning of a sentence. */
const BEGINNING = 8;

/** True for "Der Vertrag wird damit …", "The plan, however, …": the sentence can stand alone, but points back. */
export function pointsBack(text: string, lang: string): boolean {
  const beginning = text.split(/\s+/, BEGINNING).map((word) => word.toLowerCase().replace(/[^\p{L}]+/gu, ''));
  const words = byLanguage(DANGLING, lang);
  return words !== undefined && (beginning.some((word) => words.links.has(word)) || words.object.test(text));
}

/** "Das sagte Huber", "Das beschloss der Rat", but not "Das Land", "Das neue Gesetz", "Das in Berlin gebaute Haus". */
function isPronoun(second: string, third: string, lang: string, words: DanglingWords): boolean {
  if (words.verbs.has(second)) return true;
  if (lang !== 'de' || !/^\p{Ll}/u.test(second) || words.inserted.has(second)) return false;
  const isAdjective = /e[nmrs]?$/.test(second);
  return !isAdjective || (/^(?:der|die|das|den|dem|ein|eine|einen|sich|es|er|sie)$/.test(third) && /en?$/.test(second));
}
