// Who wrote the story, from JSON-LD, meta, marked-up and visible bylines; agencies are told apart from people.

import { agenciesIn, isAgency } from './agencies.ts';
import { findDate } from './date-text.ts';
import type { Facts } from './draft.ts';
import { isObject, list, text as plain } from './jsonld.ts';
import { isNamedByline, isNamedCaption, namesOf } from './names.ts';
import { type Page, spaced } from './page.ts';
import { fold, key } from './text.ts';

const META_AUTHOR = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'parsely-author',
  'sailthru.author',
  'article.author',
  'cxenseparse:author',
  'citation_author',
  'twitter:creator:name',
  'creator',
];
const LEADING =
  /^(?:(?:ein\s+)?(?:kommentar|interview|analyse|bericht|reportage|gastbeitrag|kolumne|text|essay|rezension|porträt|opinion|analysis|words|story|report|written)?\s*(?:von|by|par|di|por|autor(?:in)?:?|authors?:?|geschrieben von|posted by|published by|verfasst von)\s*:?\s+)/i;
const SPLIT = /\s*(?:,|;|\||\/|&|\n|\s(?:und|and|et|mit|with|y)\s)\s*/i;
const BYLINE =
  /^(?:(?:ein\s)?(?:kommentar|interview|analyse|gastbeitrag|kolumne|text)?\s*von|by|written by|autor(?:in)?|author|text|geschrieben von|posted by)(?::\s*|\s+)(\p{Lu}.{3,120})$/iu;
const ABOUT = /^(?:quelle|source|agentur|mit (?:material|agentur|dpa|afp)|with)\b/i;
const NAME =
  /^(?:(?:dr|prof|mag|dipl|ing)\.?\s)*(?:\p{Lu}|(?:van|von|de|der|den|di|da|la|le|el|al|bin|zu|ter|ten|dos)\s)[\p{L}.'’‘-]*(?:\s(?:\p{Lu}[\p{L}.'’‘-]*|van|von|de|der|den|di|da|la|le|el|al|bin|zu|zum|zur|ter|ten|dos|del|und|y)){0,5}$/u;
const NOBODY =
  /^(?:redaktion|online|admin|editor(?:ial)?|staff|team|newsroom|autor|author|unknown|anonymous|von|by|mehr|more|uhr|home|kontakt|contact|news|foto|photo|profil|email|e-mail|follow|posted|published|updated|gmt)$/i;
const MAX_AUTHORS = 12;

/** What is known before the credits are read. */
type Known = Pick<Facts, 'url' | 'meta' | 'structured' | 'headline'>;

export interface Credits {
  /** The visible line that names the authors. */
  byline?: string;
  authors: string[];
  agencies: string[];
}

const MARKED =
  '[rel~="author"],[itemprop="author"],[class*="author"],[class*="byline"],[class*="autor"],[data-testid*="byline"],[data-component*="byline"]';
const SOURCES = [fromStructured, fromMeta, fromMarkup, fromByline];

/** The first source that names somebody is believed; agencies are gathered from all, and from the lines about the story. */
export function creditsOf(page: Page, facts: Known): Credits {
  const publisher = key(publisherName(facts));
  const about = linesAbout(page, facts);
  const agencies = [...about, plain(facts.structured?.creditText)].flatMap(agenciesIn);
  const byline = about.find((text) => BYLINE.test(text));
  const credits = (authors: string[]) => ({ ...(byline && { byline }), authors, agencies: [...new Set(agencies)] });
  let newsroom: string[] | undefined;
  for (const source of SOURCES) {
    const isStated = source === fromStructured;
    const authors: string[] = [];
    for (const raw of source(page, facts)) {
      for (const part of split(raw)) {
        const isWire = isAgency(part);
        if (isWire) agencies.push(...agenciesIn(part));
        // An agency signs where the page's data call it an author; elsewhere it is only where the story comes from.
        if (
          (isWire ? isStated : isName(part, isStated ? '' : publisher)) &&
          !authors.some((known) => key(known) === key(part))
        )
          authors.push(part);
      }
    }
    if (authors.length === 0) continue;
    // The newsroom or an agency as author is what a template says; a person in the byline knows better.
    if (!authors.every((name) => key(name) === publisher || isAgency(name)))
      return credits(authors.slice(0, MAX_AUTHORS));
    newsroom ??= authors;
  }
  return credits(newsroom ?? []);
}

/** Short lines below the headline that tell who and when: bylines, date lines, sources. */
function linesAbout(page: Page, { headline }: Known): string[] {
  const start = headline ? headline.index + 1 : 0;
  return page.lines
    .slice(start, start + 15)
    .filter(
      (line) => line.text.length < 140 && !/^fig/.test(line.box.tag) && !isNamedCaption(namesOf(line.box.element)),
    )
    .filter(
      ({ text, box }) =>
        BYLINE.test(text) ||
        ABOUT.test(text) ||
        findDate(text) ||
        isAgency(text) ||
        isNamedByline(namesOf(box.element)),
    )
    .map(spaced);
}

function fromStructured(_: Page, facts: Known): string[] {
  return list(facts.structured?.author).flatMap((author) => {
    if (!isObject(author)) return [plain(author)];
    return author.name ? list(author.name).map(plain) : [`${plain(author.givenName)} ${plain(author.familyName)}`];
  });
}

function fromMeta(_: Page, facts: Known): string[] {
  for (const name of META_AUTHOR) {
    const values = (facts.meta.get(name) ?? []).filter((value) => !/https?:|www\.|@/.test(value));
    if (values.length > 0) return values;
  }
  return [];
}

/** Elements marked or named as author that hold only a name; all that stand beside the first. */
function fromMarkup(page: Page): string[] {
  const names: string[] = [];
  let beside: Node | null | undefined;
  const marked = page.document.querySelectorAll(MARKED);
  for (const element of [...marked].slice(0, 30)) {
    if (beside !== undefined && element.parentNode !== beside) continue;
    const named = element.querySelector('[itemprop="name"]') ?? element.querySelector('a,span') ?? element;
    const text = fold(named.textContent ?? '');
    if (text.length >= 80 || !split(text).some((part) => NAME.test(part) && part.includes(' '))) continue;
    names.push(text);
    beside = element.parentNode;
  }
  return names;
}

/** A line “Von Vorname Name” or “By First Last” close to the headline; what follows behind a date or a dot is cut off. */
function fromByline(page: Page, facts: Known): string[] {
  const anchor = facts.headline?.index ?? 0;
  const near = page.lines.slice(anchor, anchor + 15).filter((line) => line.text.length < 140);
  for (const [at, line] of near.entries()) {
    // “Von” and the name may stand in two boxes.
    const text =
      /^(?:von|by):?$/i.test(line.text) && near[at + 1] ? `${line.text} ${spaced(near[at + 1]!)}` : spaced(line);
    const date = findDate(text);
    const match = BYLINE.exec(
      (date ? text.slice(0, date.start) : text).replace(/\s(?:[·•|]|fotos?:|photos?:|bilder:).*$/i, '').trim(),
    );
    if (match && split(match[1]!).some((part) => NAME.test(part) || isAgency(part))) return [match[1]!];
  }
  return [];
}

function split(raw: string): string[] {
  return fold(raw)
    .replace(/\(.*?\)/g, ' ')
    .replace(LEADING, '')
    .split(SPLIT)
    .map((part) => fold(part.replace(LEADING, '')).replace(/[.,:;]+$/, ''))
    .filter((part) => part.length > 1);
}

/** A person, or the newsroom that signs as an author. */
function isName(name: string, publisher: string): boolean {
  if (name.length > 60 || NOBODY.test(name) || /^\d|https?:|www\.|@/.test(name)) return false;
  if (publisher !== '' && /\d|\.(?:com|de|net|org)\b/i.test(name)) return false;
  const bare = key(name);
  return bare.length > 2 && bare !== publisher;
}

function publisherName(facts: Known): string {
  const publisher = facts.structured?.publisher;
  return (isObject(publisher) ? plain(publisher.name) : '') || (facts.meta.get('og:site_name')?.[0] ?? '');
}
