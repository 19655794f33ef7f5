// Who took a picture is no actor: names in a credit line that the page left in its text, "Foto: Jana Brandt/dpa".
import { type Mention, neighbour } from './mention.ts';

const LABEL = /^(?:Fotos?|Bild(?:er)?|Grafik|Illustration|Photos?|Photographs?|Pictures?|Images?|Credit)$/i;
/** Between the label and a name: other names and what joins them. */
const JOINS = /^(?:[:/,&|(]|by|von|und|and|\p{Lu}.*)$/u;
const FARTHEST = 8;

/** The mentions that no credit holds. */
export const withoutCredits = (mentions: Mention[]): Mention[] => mentions.filter((mention) => !isCredited(mention));

function isCredited(mention: Mention): boolean {
  for (let back = 1; back <= FARTHEST; back++) {
    const text = neighbour(mention, -back)?.text;
    if (text === undefined) return false;
    if (LABEL.test(text)) return back > 1 && /^(?::|by|von)$/.test(neighbour(mention, 1 - back)!.text);
    if (!JOINS.test(text)) return false;
  }
  return false;
}
