// English words for the people of a town, a region or a state, made of its name: "Londoners", "Parisians", "Omani".
import { type Gazetteer, LISTS } from '../gazetteer.ts';

const TOWNS = LISTS.largeCity | LISTS.city | LISTS.region | LISTS.country;

/** What is put to the name of which kind of place: the ending, what it stands for in the name, and the lists of such names. */
const ENDINGS: [RegExp, string[], number][] = [
  [/ers$/, ['', 'e'], TOWNS],
  [/ians$/, ['', 'ia', 'y'], TOWNS],
  [/ans$/, ['', 'a', 'as', 'o'], TOWNS],
  [/ites$/, ['', 'e'], TOWNS],
  [/is?$/, ['', 'a'], LISTS.country],
  // "Philippine", of the Philippines.
  [/e$/, ['es'], LISTS.country],
];

/** Whether a word or two are such a name for people; "Berliners" is, "Rivers" is not. */
export function isDemonym(text: string, lists: Gazetteer['lists']): boolean {
  if (text.length < 5 || lists(text) & (LISTS.country | LISTS.city | LISTS.firstName | LISTS.organisation))
    return false;
  return ENDINGS.some(([ending, restored, known]) => {
    if (!ending.test(text)) return false;
    const stem = text.replace(ending, '');
    return stem.length > 3 && restored.some((end) => lists(stem + end) & known && !(lists(stem + end) & LISTS.plain));
  });
}
