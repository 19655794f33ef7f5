// States, territories and continents by their code, from the names that the runtime itself has for them in German and English.
import { nameKey } from './names.ts';

const LANGUAGES = ['de', 'en'];
/** UN M49: Africa, the Americas, Asia, Europe, Oceania. */
const CONTINENTS = ['002', '003', '005', '009', '013', '142', '150', '419'];
/** One name of a state and of something else: the Caucasus or the American South. */
const AMBIGUOUS = new Set(['georgia']);

let codes: Map<string, string> | undefined;

/** The code of a state or continent ("US", "150") by its name; undefined if the name is none, or means another place too. */
export function regionOf(name: string): string | undefined {
  codes ??= readCodes();
  return codes.get(nameKey(name));
}

function readCodes(): Map<string, string> {
  const read = new Map<string, string>();
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at));
  const regions = [...letters.flatMap((first) => letters.map((second) => first + second)), ...CONTINENTS];
  for (const lang of LANGUAGES) {
    const names = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
    for (const region of regions) {
      const name = names.of(region);
      // A state that is no more has the name of the one that came after it, whose code it gets.
      const code = new Intl.Locale(`und-${region}`).region;
      if (name && code) for (const form of formsOf(nameKey(name))) if (!AMBIGUOUS.has(form)) read.set(form, code);
    }
  }
  return read;
}

/** "Myanmar (Burma)" is two names; "Trinidad & Tobago" is written out. */
function formsOf(name: string): string[] {
  const [main = '', other] = name.split(/[()]/).map((part) => part.trim());
  const written = main.replace(' & ', ' and ');
  return [...new Set([main, written, ...(other ? [other] : [])])];
}
