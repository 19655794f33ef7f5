// Who supplied the text, where a line of the story or just behind it says so in words.

import { agenciesIn } from './agencies.ts';
import type { Draft } from './draft.ts';
import { isNamedCaption } from './names.ts';
import { isOfPicture } from './page.ts';

/** “With files from …”, “(Quelle: …)”, “Mit Informationen der …”; what is named behind it is a source. */
const SOURCE =
  /^[^\p{L}]{0,3}(?:quellen?|sources?|agentur(?:en)?|redaktion|(?:with|additional|some|further) (?:files?|reporting|material|information|contributions?)|(?:report(?:ing)?|contributed) by|mit (?:material|informationen|agenturmaterial|beiträgen)|unter verwendung|(?:dieser|der) (?:text|artikel|beitrag) (?:enthält|basiert|beruht)|this (?:article|story|report) (?:includes|contains|was)|the (?:\p{L}+ ){1,2}contributed)\b/iu;
const LONGEST = 300;
const BEHIND = 6;

/** The agencies that such lines name, in order. A caption's line tells of its picture. */
export function sourcesOf({ page, kept }: Draft): string[] {
  const last = kept.lastIndexOf(true);
  return page.lines
    .slice(Math.max(0, kept.indexOf(true) - BEHIND), last + 1 + BEHIND)
    .filter(({ text }) => text.length <= LONGEST && SOURCE.test(text))
    .filter((line) => !/^fig/.test(line.box.tag) && !isNamedCaption(line.box.names) && !isOfPicture(line))
    .flatMap(({ text }) => agenciesIn(text));
}
