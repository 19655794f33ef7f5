// Who made a story or a picture is no actor: names in the credits that the page left in its text, "Foto: Jana Brandt/dpa", "Editing by …";
// nor is the agency that a story quotes, whatever its name.
import { type Mention, neighbour } from './mention.ts';
import { nameKey } from './names.ts';

/** Before a colon, or "by" and "von". */
const LABEL =
  /^(?:Fotos?|Bild(?:er)?|Grafik|Illustration|Photos?|Photographs?|Pictures?|Images?|Credits?|Redaktion|Autor(?:in|en)?|Text|Kamera|Schnitt|Sendung|Moderation|Produktion|Übersetzung|Mitarbeit|Quellen?|Sources?|Video|Production)$/i;
/** Before "by", where they open a line, a bracket or what stands behind a semicolon. */
const WORK = /^(?:Editing|Edited|Reporting|Reported|Writing|Compiled|Translated|Produced|Photographed)$/i;
/** "With reports from", "Mit Material von". */
const HELP =
  /^(?:reports?|reporting|files?|material|inputs?|contributions?|Material|Agenturmaterial|Informationen|Beiträgen)$/;
/** Between the label and a name: other names and what joins them. */
const JOINS = /^(?:[:/,&|(;]|by|von|from|und|and|der|\p{Lu}.*)$/u;
const FARTHEST = 8;

/** The mentions that no credit holds, and that are no agency's. */
export function withoutCredits(mentions: Mention[]): Mention[] {
  const agencies = new Set(mentions.filter(isAgency).map(({ text }) => nameKey(text)));
  return mentions.filter((mention) => !isCredited(mention) && !agencies.has(nameKey(mention.text)));
}

function isCredited(mention: Mention): boolean {
  for (let back = 1; back <= FARTHEST; back++) {
    const text = neighbour(mention, -back)?.text;
    if (text === undefined) return false;
    const next = back > 1 ? neighbour(mention, 1 - back)!.text : '';
    if (LABEL.test(text) && /^(?::|by|von)$/.test(next)) return true;
    const before = neighbour(mention, -back - 1)?.text ?? '';
    if (WORK.test(text) && next === 'by') return /^(?:|[(;.–—]|additional|Additional)$/.test(before);
    if (HELP.test(text) && /^(?:from|by|von|der)$/.test(next)) return /^(?:With|Mit|with|mit)$/.test(before);
    if (!JOINS.test(text)) return false;
  }
  return false;
}

/** "die Nachrichtenagentur Notor", "the news agency Notor". */
function isAgency(mention: Mention): boolean {
  const quoted = /^[«»"„“”‚‘'›‹]$/.test(neighbour(mention, -1)?.text ?? '') ? 1 : 0;
  const noun = neighbour(mention, -1 - quoted)?.text ?? '';
  const kind = neighbour(mention, -2 - quoted)?.text ?? '';
  return /^(?:Nachrichten|Presse)agentur$/.test(noun) || (noun === 'agency' && /^(?:news|press|wire)$/.test(kind));
}
