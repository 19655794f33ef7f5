// What the story calls its names: "the insurer Aralia", "drugs such as Melivax and Toradine", "the Zirka missile".
import { bySentence, type Mention, neighbour } from './mention.ts';
import { germanPerson } from './words/german-person.ts';
import { type Kind, kindNoun } from './words/kind-nouns.ts';

const QUOTE = /^[«»"„“”‚‘’'›‹]$/;
const AND: Record<string, RegExp> = { de: /^(?:und|oder|sowie)$/, en: /^(?:and|or)$/ };
/** Names in one list. */
const LONGEST_LIST = 12;
const DETERMINERS: Record<string, RegExp> = {
  de: /^(?:d(?:er|ie|as|en|em|es)|eine?[mnrs]?|kein\p{Ll}*|(?:mein|dein|sein|ihr|unser|dies|jen)\p{Ll}*|vom|zum|zur|beim|im|am)$/iu,
  en: /^(?:the|an?|its|his|her|their|our|this|that)$/i,
};

export type Kinds = Map<Mention, Kind>;

/** What the words beside each of the mentions, which come in order, say that it is; those of which nothing is said are left out. */
export function kindsOf(mentions: Mention[], lang: string): Kinds {
  const kinds: Kinds = new Map();
  for (const sentence of bySentence(mentions)) {
    for (const [at, mention] of sentence.entries()) {
      const kind = kindBefore(mention, lang) ?? kindBehind(mention, lang) ?? kindOfList(sentence, at, lang);
      if (kind) kinds.set(mention, kind);
    }
  }
  return kinds;
}

/** "the tanker Corvalia", "das Frachtschiff „Corvalia“". */
function kindBefore(mention: Mention, lang: string): Kind | undefined {
  const quoted = QUOTE.test(neighbour(mention, -1)?.text ?? '');
  const noun = neighbour(mention, quoted ? -2 : -1)?.text ?? '';
  const known = kindNoun(noun, lang);
  if (!known || known.plural || (lang === 'en' && /^\p{Lu}/u.test(noun))) return undefined;
  const names = mention.last - mention.first + 1;
  if (known.person && (names > 1 || mention.type === 'person')) return undefined;
  if (known.kind === 'organisation') return names === 1 || mention.type !== 'person' || quoted ? known.kind : undefined;
  return quoted || isDetermined(mention, lang) ? known.kind : undefined;
}

/** An article stands before the noun, or one or two words that describe it. */
function isDetermined(mention: Mention, lang: string): boolean {
  return [-2, -3, -4].some((offset) => DETERMINERS[lang]?.test(neighbour(mention, offset)?.text ?? ''));
}

/** "the Zirka missile": the noun behind, in English only; German writes one word. */
function kindBehind(mention: Mention, lang: string): Kind | undefined {
  if (lang !== 'en') return undefined;
  const noun = neighbour(mention, 1)?.text ?? '';
  const known = /^\p{Ll}/u.test(noun) ? kindNoun(noun, lang) : undefined;
  const ends = !/^\p{Lu}|^['’]/u.test(neighbour(mention, 2)?.text ?? '');
  const article = /^(?:the|an?)$/i.test(neighbour(mention, -1)?.text ?? '');
  return known?.kind === 'thing' && ends && article ? known.kind : undefined;
}

/** "drugs such as Melivax and Toradine", "Unternehmen wie Tarona, Belux": one kind for the whole list. */
function kindOfList(mentions: Mention[], member: number, lang: string): Kind | undefined {
  const mention = mentions[member]!;
  const tokens = mention.passage.sentences[mention.sentence]!;
  let at = member;
  let first = mention.first;
  for (let steps = 0; steps < LONGEST_LIST; steps++) {
    const before = mentions[at - 1];
    const joint = first - (before?.last ?? first) - 1;
    const isJoint = (token: string | undefined) => token === ',' || AND[lang]?.test(token ?? '');
    const joins =
      before && joint >= 1 && joint <= 2 && tokens.slice(before.last + 1, first).every(({ text }) => isJoint(text));
    if (!joins) break;
    const isLast = AND[lang]!.test(tokens[first - 1]!.text);
    if (isLast && steps > 0) return undefined; // "drugs such as A and B, Martha Ellery said": the list has ended.
    first = before.first;
    at--;
  }
  const [noun, word, last] = [
    tokens[first - 3]?.text ?? '',
    tokens[first - 2]?.text ?? '',
    tokens[first - 1]?.text ?? '',
  ];
  const head =
    lang === 'en'
      ? /^such$/.test(word) && last === 'as'
        ? noun
        : /^(?:like|including)$/.test(last)
          ? plainOf(word, noun)
          : undefined
      : /^(?:wie|etwa|darunter)$/.test(last)
        ? word === 'wie'
          ? noun
          : plainOf(word, noun)
        : undefined;
  if (!head || (lang === 'de' && germanPerson(head) && mention.type === 'person' && mention.last > mention.first))
    return undefined;
  return kindNoun(head, lang)?.kind;
}

/** The noun before a comma, or the word itself. */
const plainOf = (word: string, before: string) => (word === ',' ? before : word);
