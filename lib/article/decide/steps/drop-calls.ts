// Step: what the publisher says to the reader about itself is no part of the story.
// Answers: “Folgen Sie uns”, “Sign up for our newsletter”, “Fehler gefunden?”, the note about the author, copyright lines.

import { isPayment } from '../access.ts';
import { isAgency } from '../agencies.ts';
import type { Draft } from '../draft.ts';
import { headingLevel } from '../headline.ts';
import { isOffer } from '../notices.ts';

const CALL =
  /^(?:folgen sie|folge uns|abonnieren?|jetzt (?:abonnieren|anmelden|kostenlos)|melden sie sich|hier (?:können|klicken|geht|finden|lesen)|haben sie|hat ihnen|hinweis der redaktion|fehler (?:gefunden|entdeckt|melden)|wir freuen uns|ihre meinung|(?:senden|schreiben|diskutieren|unterstützen) sie|dieser (?:artikel|text|beitrag|inhalt) (?:erschien|wurde|stammt|ist (?:zuerst|erstmals))|dieses (?:video|element)|externer inhalt|empfohlener \S+ inhalt|an dieser stelle|mit (?:dem|ihrer) (?:laden|klick|aktivierung|zustimmung)|ich bin (?:damit )?einverstanden|mehr infos?|aktuelle (?:meldungen|nachrichten) .{0,40}finden sie|alle rechte|weitere informationen|transparenzhinweis|bericht von|(?:der )?newsletter|follow (?:us|the|\S+(?: \S+)? on)|sign up|subscribe|(?:click|tap) here|join (?:our|the|us)|get (?:our|all|breaking|more|unlimited)|download (?:our|the)|share (?:this|on|via)|listen to|watch:|this (?:article|story|post) (?:(?:was |is |has been )?(?:originally|first|updated|published|amended|corrected)|appeared)|all rights|copyright|©|contact us|(?:have|do) you (?:got|have)|(?:got|have) a (?:tip|story)|let us know|send (?:us|your)|support (?:our|us|independent)|(?:additional )?reporting by|(?:editing|written|compiled|with reporting|with files) (?:and \w+ )?(?:by|from)|our standards|the views expressed|photo(?:graph)?(?: by|:)|picture:|(?:titel)?(?:bild|fotos?|grafik|video|quelle)\s?:|please (?:enable|note|log|sign)|by (?:signing|clicking|subscribing)|in(?= ["“])|advertisement|anzeige|werbung|story continues|loading)(?![\p{L}])/iu;

const NOTES =
  /\bcontributed to this (?:report|story|article)\b|\bcontributed reporting\b|purchase licensing rights|earn (?:a |an affiliate )?commission|\b(?:may|can) be reached (?:at|on)\b.*@|^dies ist eine (?:\S+ )?übersetzung|^this is (?:a|an) \S+ translation/i;
const IS =
  /^[\s,.:|–-]*(?:$|(?:\S+ )?(?:ist|war|schreibt|arbeitet|berichtet|leitet|studierte|wurde|jahrgang|geboren|is|was|has|writes|covers|reports|works|can be|joined|leads)\b)/;

/** The last lines, in which notes about the author stand. */
const TAIL = 4;
const MAX_CALL = 260;

export function dropCalls(draft: Draft): void {
  const { page, kept, facts } = draft;
  // “The Associated Press was not able to …” is the story, not a note about its author.
  const authors = facts.authors.filter((name) => !isAgency(name)).map((name) => name.toLowerCase());
  const last = kept.lastIndexOf(true);
  const tail = page.lines.filter((line) => kept[line.index]).at(-TAIL)?.index ?? last;
  for (let at = 0; at <= last; at++) {
    if (!kept[at]) continue;
    const line = page.lines[at]!;
    const { text } = line;
    if (line === draft.lead || headingLevel(line) > 0) continue;
    if (text.length <= MAX_CALL && isCall(text)) kept[at] = false;
    else if (text.length <= 600 && isAboutAuthor(text, authors, at >= tail)) kept[at] = false;
  }
}

/** Whether the line speaks for the publisher. */
export function isCall(text: string): boolean {
  return NOTES.test(text) || isPayment(text) || isOffer(text) || CALL.test(text.replace(/^[^\p{L}©]+/u, ''));
}

/** “Anna Beispiel ist Reporterin in …”; at the end of the story also “Die Autorin Anna Beispiel ist …”. */
function isAboutAuthor(text: string, authors: readonly string[], atEnd: boolean): boolean {
  const lower = text.toLowerCase();
  return authors.some((name) => {
    const at = name.length > 5 ? lower.indexOf(name) : -1;
    return (at === 0 || (atEnd && at > 0 && at < 40)) && IS.test(lower.slice(at + name.length));
  });
}
