// The kicker: the topic line that the page sets above the headline (Dachzeile, Spitzmarke, overline).

import { findDate } from './date-text.ts';
import { first, type Meta } from './meta.ts';
import { isNamedKicker, namesOf } from './names.ts';
import type { Line, Page } from './page.ts';
import { key } from './text.ts';

const NOT_KICKER =
  /^(?:von|by|home|startseite|menu|menü|suche|search|anzeige|exklusiv|live|video|audio|podcast|news|zurück|back|neu|new|plus|abo|login|anmelden|drucken|teilen|share|print)\b/i;

/** The line that shows the kicker of `headline`, if there is one. */
export function kickerOf(page: Page, headline: Line | undefined, meta: Meta): Line | undefined {
  if (!headline) return undefined;
  const sections = (meta.get('article:section') ?? []).map(key);
  const site = key(first(meta, 'og:site_name') ?? '');
  for (let at = headline.index - 1; at >= Math.max(0, headline.index - 3); at--) {
    const line = page.lines[at]!;
    const { text } = line;
    const named = isNamed(line);
    if (text.length < 3 || text.length > 70 || text.split(' ').length > 9 || /[.!]$/.test(text)) continue;
    if (NOT_KICKER.test(text) || findDate(text) || key(text) === site || key(text) === key(headline.text)) continue;
    if (named) return line;
    if (line.linked > 0.5 || sections.includes(key(text)) || !/\p{L}{3}/u.test(text)) continue;
    if (at === headline.index - 1 && isNeighbour(line, headline)) return line;
  }
  return undefined;
}

function isNamed(line: Line): boolean {
  const parent = line.nodes.find((node) => node !== null)?.parentElement;
  return (parent && isNamedKicker(namesOf(parent))) || isNamedKicker(namesOf(line.box.element));
}

/** Whether the two stand in the same heading, header or wrapper, and no list or navigation holds the first. */
function isNeighbour(line: Line, headline: Line): boolean {
  if (/^(?:li|nav|ul|ol|td|th)$/.test(line.box.tag) && line.box.parent !== headline.box.parent) return false;
  const [a, b] = [line.box, headline.box];
  return a === b || a.parent === b || a.parent === b.parent || b.parent === a || a.parent === b.parent?.parent;
}
