// Invented lines in the forms that news agencies use and the corpora lack: datelines, results, tables, bylines. The forms are our own writing, the
// names are drawn from the pools.
import type { Kind } from '../../lib/actors/tagger/tags.ts';
import type { Annotated } from './corpora.ts';
import { FORMS } from './invented-forms.ts';
import { KIND_FORMS } from './invented-kinds.ts';
import { DEMONYMS, madeUp, WORDS } from './invented-words.ts';
import { CITIES, COMPANIES, COUNTRIES, PARTIES, PEOPLE, PLAYING_REGIONS, TEAMS, VILLAGES } from './name-pools.ts';
import { random } from './random.ts';

const AGENCIES = ['AP', 'dpa', 'AFP', 'Reuters', 'epd', 'KNA', 'sid', 'APA', 'Xinhua', 'Tass'];
const COMPANY_ENDINGS: Record<string, string[]> = {
  en: ['Corp', 'Corp.', 'Inc', 'Inc.', 'Ltd', 'Plc', 'Group', 'Holdings', 'Bank', 'Industries', 'Securities', 'Motors'],
  de: ['AG', 'GmbH', 'Werke', 'Bank', 'Holding', 'Gruppe', 'Versicherung', 'Verlag', 'Bau AG', 'KG'],
};
/** What German clubs are called before their place. */
const CLUBS = ['TSV', 'SV', 'FC', 'SG', 'VfL', 'VfB', 'TuS', 'SpVgg', 'TV', 'FSV', 'SC', 'DJK', 'Kickers', 'Eintracht'];

/** Countries and states as headlines shorten them. */
const QUARTERS = ['N. Korea', 'S. Korea', 'S. Africa', 'N. Ireland', 'S. Sudan', 'N. Macedonia', 'E. Timor'].concat([
  'N. Carolina',
  'S. Carolina',
  'N. Dakota',
  'S. Dakota',
  'W. Virginia',
]);

/** What somebody may have, for the words after a genitive. */
const NOUNS: Record<string, string[]> = {
  de: 'Anwalt Antwort Behörde Entscheidung Entwurf Erfolg Familie Geduld Haltung Kritik Mannschaft Ministerium Nachfolger Partei Plan Rede Regierung Rücktritt Sprecherin Stellvertreter Vorgänger Vorschlag Vorstoß Worte'.split(
    ' ',
  ),
};
const KIND_OF: Record<string, Kind> = {
  ...{ p: 'person', s: 'person', g: 'person', c: 'place', l: 'place', z: 'place' },
  ...{ w: 'other', x: 'other', y: 'other', e: 'other', r: 'other', u: 'other', h: 'other' },
};
/** Slots whose words are no name; the people of a place are none in the German corpora. */
const NAMELESS: Record<string, string> = { de: 'nadj', en: 'naj' };
const PEOPLE_AS_OTHER: Record<string, Kind> = { d: 'other' };

export function inventLines(lang: string, count: number, seed: number): Annotated[] {
  return invent(FORMS[lang] ?? [], lang, count, seed);
}

/** Lines of things that are no actors, and of actors whose kind is told by the words around them. */
export function inventKinds(lang: string, count: number, seed: number): Annotated[] {
  return invent(KIND_FORMS[lang] ?? [], lang, count, seed);
}

function invent(forms: string[], lang: string, count: number, seed: number): Annotated[] {
  const next = random(seed);
  return Array.from({ length: count }, () => fill(one(forms, next), lang, next));
}

function fill(form: string, lang: string, next: () => number): Annotated {
  const names: Annotated['names'] = [];
  let text = '';
  for (const part of form.split(/(\{\w\}|#)/)) {
    const slot = /^\{(\w)\}$/.exec(part)?.[1];
    const start = text.length;
    if (!slot) text += part === '#' ? String(Math.floor(next() * 10)) : part;
    else {
      const name = draw(slot, lang, next);
      text += slot === slot.toUpperCase() && slot !== 'T' ? name.toUpperCase() : name;
      const kind = KIND_OF[slot.toLowerCase()] ?? PEOPLE_AS_OTHER[slot] ?? 'organisation';
      if (!NAMELESS[lang]!.includes(slot)) names.push({ start, end: text.length, kind });
    }
  }
  // A form in capitals is so throughout, also where a city plays as a team.
  const words = form.replace(/\{\w\}/g, '');
  return /[A-Z]{2}/.test(words) && !/[a-z]/.test(words) ? { text: text.toUpperCase(), names } : { text, names };
}

function draw(slot: string, lang: string, next: () => number): string {
  const pick = <T>(list: readonly T[]) => one(list, next);
  const { first, last } = pick(PEOPLE[lang]!);
  if (slot === 'T') return next() < 0.5 ? pick(pick(CITIES)) : pick(PLAYING_REGIONS[lang]!);
  switch (slot.toLowerCase()) {
    case 'p':
      return `${next() < 0.2 ? `${pick(first)[0]}.` : pick(first)} ${pick(last)}`;
    case 's':
      return pick(last);
    case 't':
      return pick(TEAMS);
    case 'c':
      return lang === 'de' && next() < 0.5 ? pick(VILLAGES) : pick(pick(CITIES));
    case 'g':
      return genitive(pick(last));
    case 'n':
      return pick(NOUNS[lang]!);
    case 'o':
      return pick(AGENCIES);
    case 'q':
      return pick(PARTIES);
    case 'k':
      return next() < 0.5
        ? pick(COMPANIES)
        : `${pick([pick(last), `${pick(last)} & ${pick(last)}`, pick(pick(CITIES))])} ${pick(COMPANY_ENDINGS[lang]!)}`;
    case 'v':
      return `${pick(CLUBS)} ${pick(VILLAGES)}`;
    case 'l':
      return pick(COUNTRIES[lang]!);
    case 'z':
      return pick(QUARTERS);
    default:
      return drawThing(slot, lang, pick, { first: pick(first), last: pick(last) });
  }
}

/** Things, bodies, offices: put together from words. */
function drawThing(
  slot: string,
  lang: string,
  pick: <T>(list: readonly T[]) => T,
  { first, last }: { first: string; last: string },
): string {
  const words = WORDS[lang]!;
  const german = lang === 'de';
  switch (slot) {
    case 'a':
      return `${pick(words.affairs)} und ${pick(words.affairs)}`;
    case 'b':
      return body(lang, pick);
    case 'd':
      return pick(DEMONYMS[lang]!);
    case 'e':
      return german ? `${pick(pick(CITIES))}-${pick(words.events)}` : `${pick(pick(CITIES))} ${pick(words.events)}`;
    case 'f':
      return pick([last, madeUp(pick), madeUp(pick)]);
    case 'h':
      return pick([`${first} ${pick(['Maria', 'Rose', 'Star', last])}`, madeUp(pick), first]);
    case 'j':
      return !german && pick([true, false])
        ? `${pick(words.affairs)} ${pick(['Minister', 'Secretary', 'Commissioner'])}`
        : pick(words.offices);
    case 'r':
      return `Operation ${pick(words.fancy)}${german ? '' : pick([` ${pick(words.fancy)}`, ''])}`;
    case 'u':
      return madeUp(pick);
    case 'w':
      return law(lang, pick, last);
    case 'x':
      return `${pick([madeUp(pick), pick(COMPANIES)])} ${pick(words.models)}${pick(['', ' 3', ' 12', ' 7'])}`;
    default:
      return german ? `${first}-${last}-${pick(words.prizes)}` : `${last} ${pick(words.prizes)}`;
  }
}

function body(lang: string, pick: <T>(list: readonly T[]) => T): string {
  const { affairs, causes, fancy, members } = WORDS[lang]!;
  const cause = pick(causes);
  if (lang === 'de') {
    return pick([
      `${pick(members)} für ${cause}`,
      `Initiative für ${cause}`,
      `Stiftung ${pick(fancy)}`,
      `Gesellschaft für ${cause}`,
    ]);
  }
  return pick([
    `${pick(members)} for ${cause}`,
    `Ministry of ${pick(affairs)}, ${pick(affairs)} and ${pick(affairs)}`,
    `Department of ${pick(affairs)}`,
    `${cause} ${pick(['Institute', 'Coalition', 'Alliance', 'Foundation', 'Project'])}`,
    `${pick(fancy)} ${pick(fancy)} ${pick(['Trust', 'Foundation', 'Center', 'Fund'])}`,
    `National Association of ${pick(members)}`,
  ]);
}

function law(lang: string, pick: <T>(list: readonly T[]) => T, surname: string): string {
  const { causes, fancy, laws } = WORDS[lang]!;
  if (lang === 'de') return `${pick([...fancy, surname])}-${pick(laws)}`;
  return pick([
    `${pick(['House', 'Senate', 'Assembly'])} Bill ${pick(['7', '12', '214', '1062'])}`,
    `${pick(causes)} ${pick(laws)}`,
    `${pick(fancy)} ${pick(fancy)} ${pick(laws)}`,
    `${surname} ${pick(laws)}`,
  ]);
}

/** German: "Bauers", "Scholz’". */
function genitive(name: string): string {
  return /[sßxz]$/.test(name) ? `${name}’` : `${name}s`;
}

function one<T>(list: readonly T[], next: () => number): T {
  return list[Math.floor(next() * list.length)]!;
}
