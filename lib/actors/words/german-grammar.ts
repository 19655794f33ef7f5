// Small words and endings of German that the grammar of roles needs, and adjectives in their base form.
import type { Gender } from './german-person.ts';

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

export const DETERMINERS = set(`der die den dem des ein eine einen einem einer eines
ihr ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner seines unser unsere unseren deren dessen dieser diese diesem diesen kein keine keinen keinem keiner jener`);
/** Of those, the ones that only masculine or neuter nouns have. */
export const MASCULINE_DETERMINERS = set(
  'den dem des einen einem eines ein ihr ihren ihrem ihres sein seinen seinem seines diesem diesen',
);

/** What a complement of a noun may open with: "Sprecher der …", "Präsident von …". */
export const COMPLEMENT_OPENERS = set(
  'der des eines einer seines seiner ihres ihrer dieser dieses vom von für bei beim im in am an aus zur zum gegen über mit',
);
/** Of those, the ones after which a name follows without a comma: "Sekretär des Rates Umjerow". */
export const CLOSE_OPENERS = set('der des vom von für beim im');
/** What may stand inside a complement besides nouns, names and adjectives. */
export const COMPLEMENT_WORDS = set(
  'der die das den dem des eines einer seines seiner ihres ihrer dieser dieses vom von für bei beim im in am an aus zur zum gegen über mit und &',
);

/** Lower-case words with the ending of an adjective that are none. */
const NO_ADJECTIVES =
  set(`aber oder über unter hinter wider wieder immer seiner ihrer einer dieser jeder keiner aller vieler weiter später früher bisher daher
sonder ohne eine keine alle viele beide diese jene welche solche heute gerne inzwischen zwischen neben gegen wegen oben unten innen außen zusammen
wollen sollen können müssen dürfen mögen haben werden wurden waren sagten hatten hatte wurde würde sagte wollte sollte konnte musste durfte machte
traf worden gewesen kamen gingen standen einen meinen deinen seinen ihren keinen diesen jenen dessen deren wessen derer denen ihnen dem wem einem ihrem
seinem diesem jedem allem indem zudem trotzdem seitdem nachdem außerdem vor der er sie wer mehr sehr sonst`);
const ADJECTIVE = /^\p{L}{2,}(?:-\p{L}+)*(?:e[nrsm]?)$/u;
/** Capital adjectives of titles: "Vorsitzende Richterin", "Erster Bürgermeister", "Parlamentarischer Geschäftsführer". */
const TITLE_ADJECTIVE = /(?:erst|zweit|isch|lich|ig|end|iert)e[nrsm]?$|^(?:hoh|neu|alt)e[nrsm]?$/;
const AGE = /^\d+[-‐]?jährige|^alte[nrm]?$/;

export function isAdjective(word: string): boolean {
  return /^\p{Ll}/u.test(word) && ADJECTIVE.test(word) && !NO_ADJECTIVES.has(word);
}

export function isTitleAdjective(word: string): boolean {
  return /^\p{Lu}/u.test(word) && TITLE_ADJECTIVE.test(word.toLowerCase()) && word.length < 30;
}

/** "54-jährige" is no part of a role. */
export const isAge = (word: string) => AGE.test(word.toLowerCase());

/** A lower-case word with the ending of a verb in the past: an adjective only where an article comes before it. */
export const maybeVerb = (word: string) => /te[nr]?$|^[^e]*ten$/.test(word);

const ADJECTIVE_ENDINGS: Record<Gender, string> = { masculine: 'er', feminine: 'e', neuter: 'es' };

/** "ukrainischen" → "ukrainischer" (masculine), "ukrainische" (feminine): the form without an article. */
export function adjectiveBase(word: string, gender: Gender): string {
  const stem = word.replace(/e[nrsm]?$/, '');
  return stem + ADJECTIVE_ENDINGS[gender];
}
