// Invented lines in the forms that news agencies use and the corpora lack: datelines, results, tables, bylines. The forms are our own writing, the names are drawn from the gazetteers.
import { faker } from '@faker-js/faker';
import type { Kind } from '../../lib/actors/tagger/tags.ts';
import type { Annotated } from './corpora.ts';
import { CITIES, COUNTRIES, TEAMS } from './name-pools.ts';
import { random } from './random.ts';

/** `{p}` person, `{s}` surname, `{t}` team, `{T}` city as a team, `{c}` city, `{l}` country, `{o}` agency; capitals: the same in upper case; `#` a digit. */
const FORMS: Record<string, string[]> = {
  en: [
    '{C} 19##-0#-1#',
    '{C} 20##-1#-2#',
    '{C}, Aug # (Reuters) -',
    '{C} ({o}) —',
    '{C} – The',
    '{C}, {l} ({o}) -',
    'By {p}, {c}',
    '-- {c} Newsroom +44 171 542 ####',
    '{T} # {T} #',
    '{t} # {t} #',
    '{T} ## {T} #',
    '{t} #, {t} # (halftime #-#)',
    '{T} ### {T} ##',
    '{T} AT {T}',
    '{T} at {t}',
    '{t} ## # # # ## ## ##',
    '{T} ## ## .### #',
    'Scorers: {t} - {s} (#, ##). {t} - {s} (##)',
    '#. {p} ({l}) #:##.##',
    '##. {p} ({l}) {t} ##.###',
    '{p} ({l}) ## ## ## ##',
    '## {p} ({l})',
    '{p} ({l}) beat {p} ({l}) #-# #-#',
    '# - {p} ({l}) beat {p} ({l}) #-# #-# #-#',
    '{p}, {l}, ##',
    '{p} c {s} b {s} ##',
    '{s} #-#-##-#, {s} ##-#-##-#',
    '{t}: # - {p}, # - {p}, # - {p}',
    '{t} beat {t} #-# in {c}',
    'SOCCER - {T} BEAT {T} #-#.',
    'TENNIS - RESULTS AT {C} OPEN.',
    'CRICKET - {L} ### FOR # AT LUNCH.',
    '{S} WINS IN {L}.',
    '{L} AND {L} SIGN TRADE PACT.',
    '{O} SAYS {L} MUST ACT.',
    'Results of {l} league matches on Sunday:',
  ],
  de: [
    '{C} ({o}) -',
    '{C}, #. Juni ({o}).',
    '{C}. Der',
    '{c} ({o}/{o}) -',
    '{c}/{c} ({o}).',
    'Von {p}, {c}',
    'Von {p}',
    '{t} - {t} #:# (#:#)',
    '{t} – {t} #:#',
    '{t} ## # # # ##:## ##',
    '#. {t} ## ##:## ##',
    'Tore: #:# {s} (##.), #:# {s} (##.)',
    '{t}: {s} - {s}, {s}, {s} - {s} (##. {s}), {s}',
    '#. {p} ({l}) #:##,## Minuten',
    '{p} ({l}) - {p} ({l}) #:#, #:#',
    '#. {p} ({t}) ##,## m',
    '{p} ({l}) besiegt {p} ({l}) #:#',
    'Schiedsrichter: {s} ({c}). - Zuschauer: ## ###.',
  ],
};

const AGENCIES = ['AP', 'dpa', 'AFP', 'Reuters', 'epd', 'KNA', 'sid', 'APA', 'Xinhua', 'Tass'];
const KIND_OF: Record<string, Kind> = {
  p: 'person',
  s: 'person',
  t: 'organisation',
  c: 'place',
  l: 'place',
  o: 'organisation',
};

export function inventLines(lang: string, count: number, seed: number): Annotated[] {
  const next = random(seed);
  faker.seed(seed);
  const forms = FORMS[lang] ?? [];
  return Array.from({ length: count }, () => fill(forms[Math.floor(next() * forms.length)]!, lang, next));
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
      names.push({ start, end: text.length, kind: slot === 'T' ? 'organisation' : KIND_OF[slot.toLowerCase()]! });
    }
  }
  // A form in capitals is so throughout, also where a city plays as a team.
  return /\b[A-Z]{4,}\b.*\b[A-Z]{2,}\b/.test(form) ? { text: text.toUpperCase(), names } : { text, names };
}

function draw(slot: string, lang: string, next: () => number): string {
  const one = (list: readonly string[]) => list[Math.floor(next() * list.length)]!;
  switch (slot.toLowerCase()) {
    case 'p':
      return next() < 0.25
        ? `${faker.person.firstName()[0]}. ${faker.person.lastName()}`
        : `${faker.person.firstName()} ${faker.person.lastName()}`;
    case 's':
      return faker.person.lastName();
    case 't':
      return slot === 'T' ? one(CITIES) : one(TEAMS);
    case 'c':
      return one(CITIES);
    case 'o':
      return one(AGENCIES);
    default:
      return one(COUNTRIES[lang] ?? []);
  }
}
