// Invented lines in the forms that news agencies use and the corpora lack: datelines, results, tables, bylines. The forms are our own writing, the
// names are drawn from the pools.
import type { Kind } from '../../lib/actors/tagger/tags.ts';
import type { Annotated } from './corpora.ts';
import { FORMS } from './invented-forms.ts';
import { CITIES, COMPANIES, COUNTRIES, PARTIES, PEOPLE, PLAYING_REGIONS, TEAMS, VILLAGES } from './name-pools.ts';
import { random } from './random.ts';

const AGENCIES = ['AP', 'dpa', 'AFP', 'Reuters', 'epd', 'KNA', 'sid', 'APA', 'Xinhua', 'Tass'];
const COMPANY_ENDINGS: Record<string, string[]> = {
  en: ['Corp', 'Corp.', 'Inc', 'Inc.', 'Ltd', 'Plc', 'Group', 'Holdings', 'Bank', 'Industries', 'Securities', 'Motors'],
  de: ['AG', 'GmbH', 'Werke', 'Bank', 'Holding', 'Gruppe', 'Versicherung', 'Verlag', 'Bau AG', 'KG'],
};
/** What German clubs are called before their place. */
const CLUBS = ['TSV', 'SV', 'FC', 'SG', 'VfL', 'VfB', 'TuS', 'SpVgg', 'TV', 'FSV', 'SC', 'DJK', 'Kickers', 'Eintracht'];

/** What somebody may have, for the words after a genitive. */
const NOUNS: Record<string, string[]> = {
  de: 'Anwalt Antwort Behörde Entscheidung Entwurf Erfolg Familie Geduld Haltung Kritik Mannschaft Ministerium Nachfolger Partei Plan Rede Regierung Rücktritt Sprecherin Stellvertreter Vorgänger Vorschlag Vorstoß Worte'.split(
    ' ',
  ),
};
const KIND_OF: Record<string, Kind> = { p: 'person', s: 'person', g: 'person', c: 'place', l: 'place' };

export function inventLines(lang: string, count: number, seed: number): Annotated[] {
  const next = random(seed);
  const forms = FORMS[lang] ?? [];
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
      if (slot !== 'n') names.push({ start, end: text.length, kind: KIND_OF[slot.toLowerCase()] ?? 'organisation' });
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
    default:
      return pick(COUNTRIES[lang]!);
  }
}

/** German: "Bauers", "Scholz’". */
function genitive(name: string): string {
  return /[sßxz]$/.test(name) ? `${name}’` : `${name}s`;
}

function one<T>(list: readonly T[], next: () => number): T {
  return list[Math.floor(next() * list.length)]!;
}
