// Step: what the publisher says to the reader about itself is no part of the story.
// Answers: “Folgen Sie uns”, “Sign up for our newsletter”, “Fehler gefunden?”, the note about the author, copyright lines.

import { isPayment } from '../access.ts';
import type { Draft } from '../draft.ts';
import { headingLevel } from '../headline.ts';

const CALL =
  /^(?:folgen sie|folge uns|abonnieren sie|abonniere|jetzt (?:abonnieren|anmelden|kostenlos)|melden sie sich|hier (?:können sie|klicken|geht es|finden sie|lesen sie)|haben sie (?:einen )?(?:fehler|hinweise|fragen|anregungen)|hat ihnen (?:dieser|der)|hinweis der redaktion|fehler (?:gefunden|entdeckt|melden)|wir freuen uns (?:über|auf)|ihre meinung|senden sie|für die darstellung von|schreiben sie (?:uns|an|einen)|diskutieren sie|unterstützen sie|dieser (?:artikel|text|beitrag|inhalt) (?:erschien|wurde|stammt|ist (?:zuerst|erstmals))|dieses video|dieses element|externer inhalt|empfohlener (?:redaktioneller|externer) inhalt|an dieser stelle|mit (?:dem|ihrer) (?:laden|klick|aktivierung|zustimmung)|ich bin (?:damit )?einverstanden|leserbrief|mehr (?:informationen|infos) (?:dazu|zum datenschutz)|aktuelle (?:meldungen|nachrichten) .{0,40}finden sie|(?:alle|weitere) (?:rechte vorbehalten|informationen)|(?:das|dieses) thema im programm|über dieses thema berichtet|transparenzhinweis|bei uns veröffentlicht|die mit (?:einem )?(?:symbol|stern)|der newsletter|newsletter|follow us|follow \S+(?: \S+)? on|sign up|subscribe|click here|tap here|join (?:our|the|us)|get (?:the|our|all|breaking|more|in touch|unlimited)|download (?:our|the)|share (?:this|on|via)|listen to|watch(?: (?:the|now|more|live))?:|this (?:article|story|post) (?:(?:was |is |has been )?(?:originally|first|updated|published|amended|corrected)|appeared)|all rights reserved|copyright|©|contact (?:us|the)|email |have you got|do you have|got a (?:tip|story|news)|we (?:want|would love) to hear|let us know|send (?:us|your)|support (?:our|us|independent)|(?:reporting|additional reporting|editing|written|compiled|with reporting|with files) (?:and \w+ )?(?:by|from)|our standards|the views expressed|image (?:source|credit|copyright)|photo(?:graph)?(?: by|:)|picture:|(?:bild|foto|fotos|grafik|video|quelle|bildquelle|titelbild)\s?:|please (?:enable|note|log|sign|consider)|thank you for|you can unsubscribe|by (?:signing|clicking|subscribing|entering)|advertisement|anzeige|werbung|story continues|artikel? (?:wird|geht) .{0,20}weiter|bericht von|in [“"]|purchase licensing|follow the|loading|wird geladen|scroll)\b/i;

const NOTES =
  /\bcontributed to this (?:report|story|article)\b|\bcontributed reporting\b|purchase licensing rights|earn (?:a |an affiliate )?commission/i;
const IS =
  /^[\s,.:|–-]*(?:$|(?:\S+ )?(?:ist|war|schreibt|arbeitet|berichtet|leitet|studierte|wurde|jahrgang|geboren|is|was|has|writes|covers|reports|works|can be|joined|leads)\b)/;

/** The last lines, in which notes about the author stand. */
const TAIL = 4;
const MAX_CALL = 260;

export function dropCalls(draft: Draft): void {
  const { page, kept, facts } = draft;
  const authors = facts.authors.map((name) => name.toLowerCase());
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
  return NOTES.test(text) || isPayment(text) || CALL.test(text.replace(/^[^\p{L}©]+/u, ''));
}

/** “Anna Beispiel ist Reporterin in …”; at the end of the story also “Die Autorin Anna Beispiel ist …”. */
function isAboutAuthor(text: string, authors: readonly string[], atEnd: boolean): boolean {
  const lower = text.toLowerCase();
  return authors.some((name) => {
    const at = name.length > 5 ? lower.indexOf(name) : -1;
    return (at === 0 || (atEnd && at > 0 && at < 40)) && IS.test(lower.slice(at + name.length));
  });
}
