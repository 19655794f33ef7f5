// Who wrote the story, from JSON-LD, meta, marked-up and visible bylines; agencies are told apart from people.

import { siteOf } from '../../address.ts';
import { key } from '../text.ts';
import { agenciesIn, isAgency, isAgencyFrom } from './agencies.ts';
import { bylineBehind, bylineIn, isFullName, isName, isPersonal, namesIn } from './author-names.ts';
import { findDate } from './date-text.ts';
import type { Facts } from './draft.ts';
import { isObject, type JsonObject, list, text as plain, typesOf } from './jsonld.ts';
import { isNamedByline, isNamedCaption, isNamedComments } from './names.ts';
import { type Box, isOfPicture, type Page, spaced, textIn, within } from './page.ts';

/** Names of meta elements for authors; those of apps and tools are others. */
const META_AUTHOR = /(?:^|[.:_-])(?:authors?|creator|byl(?:ine)?)$/;
const META_OTHER = /banner|app|web|twitter/;
const ABOUT = /^(?:quelle|source|agentur|mit (?:material|agentur|dpa|afp)|with)\b/i;
const MAX_AUTHORS = 12;
/** So many marked elements are looked at, and so many characters of each may be names. */
const MAX_MARKED = 30;
const MAX_NAMES = 80;
/** The lines about the story begin so many before the headline and end so many behind it. */
const NEAR = { above: 5, below: 15 };

/** “November 2025” behind a name: a month of a year is no part of it. */
const MONTH_OF_YEAR =
  /\s(?:(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember)\s\d{4}$/i;

/** Words of a date line or a role, not of a name. */
const STATED =
  /\b(?:published|updated|posted|veröffentlicht|aktualisiert|stand|guest|columnists?|contributors?|writers?|reporters?|editors?|redaktion)\b/i;

/** What is known before the credits are read. */
type Known = Pick<Facts, 'url' | 'meta' | 'objects' | 'structured' | 'headline'>;

export interface Credits {
  /** The visible line that names the authors. */
  byline?: string;
  authors: string[];
  agencies: string[];
}

/** Class names of elements that hold an author's name and nothing else, however it looks; and of those that may hold more. */
const SURE = /(?:^|\s)(?:vcard|username)(?:\s|$)/;
const MARKED = /author|byline|autor/;

/** The countries' names in German and English, as keys. */
const COUNTRIES = new Set(countries());

function countries(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const names = ['de', 'en'].map((lang) => new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' }));
  return letters.flatMap((a) => letters.flatMap((b) => names.map((of) => key(of.of(a + b) ?? '')))).filter(Boolean);
}

type Source = (page: Page, facts: Known) => string[];

/** The first source that names a person is believed; agencies are gathered from all, and from the lines about the story. */
export function creditsOf(page: Page, facts: Known): Credits {
  const newsrooms = newsroomsOf(facts);
  const publisher = newsrooms[0] ?? '';
  const isNewsroom = (name: string) => newsrooms.includes(key(name)) || isAgency(name);
  const about = linesAbout(page, facts);
  const agencies = [...about, plain(facts.structured?.creditText)].flatMap(agenciesIn);
  const byline = about.find(bylineIn);
  const site = key(siteOf(facts.url).split('.').at(-2) ?? '');
  const credits = (authors: string[]) => ({
    ...(byline && { byline }),
    authors: authors.slice(0, MAX_AUTHORS),
    agencies: [...new Set(agencies)],
  });
  let unsigned: string[] | undefined;
  const read = (source: Source): string[] => {
    const isStated = source === fromStructured;
    const authors: string[] = [];
    for (const raw of source(page, facts)) {
      const names = namesIn(raw);
      agencies.push(...names.filter(isAgency).flatMap(agenciesIn));
      for (const name of names) {
        // An agency signs where the page's data call it an author; elsewhere it is only where the story comes from.
        if (isAgency(name) ? !isStated : !isName(name, isStated ? '' : publisher)) continue;
        // Behind a person, the newsroom's name says where that person works.
        const bare = key(name).replace(/^the/, '');
        if (
          name !== names[0] &&
          (newsrooms.some((one) => one.endsWith(bare)) || (site.length > 2 && bare.startsWith(site)))
        )
          continue;
        if (!authors.some((known) => key(known) === key(name))) authors.push(name);
      }
    }
    return authors;
  };
  for (const source of [fromStructured, ...metaSources(facts), fromMarkup, fromByline, fromDateLine]) {
    const authors = read(source);
    if (authors.length === 0 || isPlace(authors, page)) continue;
    // The newsroom or an agency as author is what a template says; a person in the byline knows better.
    if (!authors.every((name) => isNewsroom(name) || isHouse(key(name), newsrooms, site)))
      return credits(withOthers(authors, [read(fromMarkup), read(fromByline)]));
    unsigned ??= authors;
  }
  return credits(unsigned ?? []);
}

/** The outlet's short name: the host's, or the letters that its own name begins with. */
function isHouse(name: string, newsrooms: readonly string[], site: string): boolean {
  return name.length > 2 && (name === site || newsrooms.some((one) => one.startsWith(name)));
}

/** What stands as an author is where the story comes from: a place and its country, or the place in front of the text. */
function isPlace(authors: readonly string[], page: Page): boolean {
  const [first = '', second] = authors;
  if (second !== undefined && COUNTRIES.has(key(authors.at(-1) ?? ''))) return true;
  if (second !== undefined || first === '' || first.includes(' ')) return false;
  const place = first.toLowerCase();
  return page.lines.some(
    ({ text }) =>
      text.length > 80 &&
      text.slice(0, first.length).toLowerCase() === place &&
      BEHIND_PLACE.test(text.slice(first.length, OPENING)),
  );
}

/** How much of a line a place and what parts it from the text may take. */
const OPENING = 60;
const BEHIND_PLACE = /^(?:,? [^–—:.]{0,30})?(?: ?[–—:]| -|\. [–—-]) /u;

/** The second author, whom the data leave out: a byline that names all of these and more people knows better. */
function withOthers(authors: readonly string[], lines: readonly (readonly string[])[]): string[] {
  const fuller = lines.find(
    (names) =>
      names.length > authors.length &&
      names.every((name) => isFullName(name) && agenciesIn(name).length === 0 && !STATED.test(name)) &&
      authors.every((author) => names.some((name) => key(name) === key(author))),
  );
  return [...(fuller ?? authors)];
}

/** Short lines below the headline that tell who and when: bylines, date lines, sources. */
function linesAbout(page: Page, { headline }: Known): string[] {
  const start = headline ? headline.index + 1 : 0;
  return page.lines
    .slice(start, start + NEAR.below)
    .filter(
      (line) =>
        line.text.length < 140 && !/^fig/.test(line.box.tag) && !isNamedCaption(line.box.names) && !isOfPicture(line),
    )
    .filter(
      ({ text, box }) =>
        bylineIn(text) ||
        ABOUT.test(text) ||
        findDate(text) ||
        isAgency(text) ||
        isAgencyFrom(text) ||
        isNamedByline(box.names),
    )
    .map(spaced);
}

/** Objects, names, lists of both, and references to objects elsewhere in the page's data. */
function fromStructured(_: Page, facts: Known): string[] {
  return authorsIn(facts).flatMap((author) => {
    if (!isObject(author)) return [plain(author)];
    return author.name ? list(author.name).map(plain) : [`${plain(author.givenName)} ${plain(author.familyName)}`];
  });
}

function authorsIn({ structured, objects }: Known): unknown[] {
  const named = (object: JsonObject) => object.name || object.familyName;
  return list(structured?.author)
    .flat(3)
    .map((author) =>
      isObject(author) && !named(author)
        ? (objects.find((object) => object['@id'] === author['@id'] && named(object)) ?? author)
        : author,
    );
}

/** The publisher first, then what else the page's data call an organisation, as keys. */
function newsroomsOf(facts: Known): string[] {
  const publisher = facts.structured?.publisher;
  return [
    isObject(publisher) ? plain(publisher.name) : '',
    facts.meta.get('og:site_name')?.[0] ?? '',
    ...authorsIn(facts).map((author) =>
      isObject(author) && typesOf(author).some((type) => /Organi[sz]ation/.test(type)) ? plain(author.name) : '',
    ),
  ]
    .map(key)
    .filter((name) => name !== '');
}

/** Each meta element that names an author is a source of its own. */
function metaSources({ meta }: Known): Source[] {
  return [...meta]
    .filter(([name]) => META_AUTHOR.test(name) && !META_OTHER.test(name))
    .map(
      ([, values]) =>
        () =>
          values.filter((value) => !/https?:|www\.|@/.test(value)),
    );
}

/** Elements marked or named as author that hold only a name; all that stand beside the first. */
function fromMarkup(page: Page): string[] {
  const names: string[] = [];
  let beside: Box | null | undefined;
  for (const box of page.elements.filter(isMarked).slice(0, MAX_MARKED)) {
    if (beside !== undefined && box.around !== beside) continue;
    const inside = within(page, box);
    // A list of authors: each of its names is marked itself.
    if (inside.filter(isSurelyMarked).length > 1) continue;
    const named =
      inside.find(({ read }) => read.itemprop === 'name') ??
      inside.find(({ tag }) => tag === 'a' || tag === 'span') ??
      box;
    const text = textIn(page, named, MAX_NAMES);
    const isSure = isSurelyMarked(box) && !text.includes(' ');
    if (
      text.length >= MAX_NAMES ||
      !namesIn(text).some(isSure ? (name) => isName(name, '') : isFullName) ||
      isElsewhere(page, box)
    )
      continue;
    names.push(text);
    beside = box.around;
  }
  return names;
}

function isMarked(box: Box): boolean {
  const { class: name = '', id = '', testid = '', component = '' } = box.read;
  return (
    isSurelyMarked(box) ||
    /^(?:authors?|autor(?:en)?|byline)$/.test(id) ||
    MARKED.test(name) ||
    /byline/.test(testid) ||
    /byline/.test(component)
  );
}

function isSurelyMarked({ read }: Box): boolean {
  return /(?:^|\s)author(?:\s|$)/.test(read.rel ?? '') || read.itemprop === 'author' || SURE.test(read.class ?? '');
}

/** Whether the element belongs to a reader's comment or to the teaser of another story, in a card or beside the text. */
function isElsewhere(page: Page, box: Box): boolean {
  const shows = (up: Box, what: RegExp) => within(page, up).some(({ tag }) => what.test(tag));
  for (let up: Box | null = box; up && up.tag !== 'body'; up = up.around) {
    if (isNamedComments(up.names) && !shows(up, /^h1$/)) return true;
    if (up.tag === 'aside' && shows(up, /^h[2-6]$/) && !shows(up, /^h1$/)) return true;
    if (up.tag === 'a' && up !== box && textIn(page, up, MAX_NAMES).length > MAX_NAMES) return true;
  }
  return false;
}

/** A line “Von Vorname Name” or “By First Last” close to the headline; what follows behind a date or a dot is cut off. */
function fromByline(page: Page, facts: Known): string[] {
  const anchor = facts.headline?.index ?? 0;
  const near = page.lines
    .slice(Math.max(0, anchor - NEAR.above), anchor + NEAR.below)
    .filter((line) => line.text.length < 140);
  for (const [at, line] of near.entries()) {
    // “Von” and the name may stand in two boxes.
    const text =
      /^(?:von|by):?$/i.test(line.text) && near[at + 1] ? `${line.text} ${spaced(near[at + 1]!)}` : spaced(line);
    const date = findDate(text);
    const behind = date && bylineBehind(text.slice(date.end));
    if (behind && namesIn(behind).some(isFullName)) return [behind];
    const named = bylineIn(
      (date ? text.slice(0, date.start) : text)
        .replace(MONTH_OF_YEAR, '')
        .replace(/\s(?:[·•|]|fotos?:|photos?:|bilder:|(?:am|on|le)\s*$).*$/i, '')
        .trim(),
    );
    if (named && namesIn(named).some((name) => isPersonal(name) || isAgency(name))) return [named];
  }
  return [];
}

/** A full name alone with the date, each in an element of its own, right behind the headline. */
function fromDateLine(page: Page, { headline }: Known): string[] {
  if (!headline) return [];
  for (const line of page.lines.slice(headline.index + 1, headline.index + 4)) {
    const [name, ...rest] = line.pieces.filter((piece) => piece !== null).map((piece) => piece.text.trim());
    const date = findDate(rest.join(' '));
    if (line.text.length < 80 && name && date && date.start < 4 && isFullName(name) && !COUNTRIES.has(key(name)))
      return [name];
  }
  return [];
}
