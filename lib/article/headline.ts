// The headline: what the metadata call it, and the line of the page that shows it.

import type { JsonObject } from './jsonld.ts';
import { text as plain } from './jsonld.ts';
import { first, type Meta } from './meta.ts';
import type { Line, Page } from './page.ts';
import { fold, key } from './text.ts';

const SEPARATOR = /\s+[|–—·•»«:›-]\s+|\s*[|»›]\s*/;

/** The title in the page's words where it is shown, else as the metadata give it, the site's name taken off. */
export function headlineOf(
  page: Page,
  meta: Meta,
  structured: JsonObject | undefined,
): { title: string; headline?: Line } {
  const stated = [
    plain(structured?.headline),
    first(meta, 'og:title', 'twitter:title', 'dc.title', 'title', 'headline') ?? '',
    fold(page.document.title ?? ''),
  ].filter((title) => title.length > 1);
  const social = [first(meta, 'og:title')].filter((title) => title !== undefined);
  const headings = page.lines.filter((line) => headingLevel(line) > 0 && line.text.length > 3);

  let best: Line | undefined;
  let bestScore = 0;
  for (const line of headings) {
    const level = headingLevel(line);
    const agreement = Math.max(0, ...stated.map((title) => overlap(line.text, title)));
    const score =
      agreement +
      (level === 1 ? 0.5 : level === 2 ? 0.1 : 0) +
      (/\b(?:headline|title)\b/.test(line.box.element.className ?? '') ? 0.1 : 0);
    if (agreement >= 0.5 && score > bestScore) {
      best = line;
      bestScore = score;
    }
  }
  const ones = headings.filter((line) => headingLevel(line) === 1);
  if (!best && (stated.length === 0 || ones.length === 1)) best = ones.find((line) => line.text.length > 10);
  const shared = stated.length > 0 ? Math.max(...social.map((title) => overlap(best?.text ?? '', title))) : 1;
  if (best) {
    // Where the page gives itself another title outside, that one is the story's; the headline still marks its place.
    const other = social[0] !== undefined && shared < 0.6 ? withoutSite(social[0], meta) : best.text;
    return { title: other, headline: best };
  }

  const title = withoutSite(stated[0] ?? '', meta);
  const wanted = key(title);
  const shown = wanted.length > 10 ? page.lines.find((line) => key(line.text) === wanted) : undefined;
  return shown ? { title: shown.text, headline: shown } : { title };
}

/** 1…6 for a line inside a heading, 0 otherwise. */
export function headingLevel(line: Line): number {
  let box: Line['box'] | null = line.box;
  for (let up = 0; box && up < 3; up++, box = box.parent) {
    if (/^h[1-6]$/.test(box.tag)) return Number(box.tag[1]);
  }
  return 0;
}

/** How far two titles share their words, 0…1, of the shorter one. */
function overlap(a: string, b: string): number {
  const [one, two] = [wordSet(a), wordSet(b)];
  if (one.size === 0 || two.size === 0) return 0;
  let shared = 0;
  for (const word of one) if (two.has(word)) shared++;
  const smaller = Math.min(one.size, two.size);
  return smaller < 3 && one.size !== two.size ? 0.4 * (shared / smaller) : shared / smaller;
}

function wordSet(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function withoutSite(title: string, meta: Meta): string {
  const parts = title.split(SEPARATOR).filter((part) => part.length > 0);
  if (parts.length < 2) return title;
  const site = key(first(meta, 'og:site_name', 'application-name') ?? '');
  const last = parts.at(-1)!;
  const isSite = site !== '' && key(last) !== '' && (key(last).includes(site) || site.includes(key(last)));
  if (isSite || (last.split(' ').length <= 3 && /\s[|–—-]\s|[|]/.test(title.slice(title.lastIndexOf(last) - 3)))) {
    return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•»«:›-]+$/, '');
  }
  return title;
}
