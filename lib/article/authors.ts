// Who wrote the story, from JSON-LD, meta, marked-up and visible bylines; agencies are told apart from people.

import { agenciesIn, isAgency } from './agencies.ts';
import type { Facts } from './draft.ts';
import { isObject, list, text as plain } from './jsonld.ts';
import type { Page } from './page.ts';
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
const NAME =
  /^(?:(?:dr|prof|mag|dipl|ing)\.?\s)*(?:\p{Lu}|(?:van|von|de|der|den|di|da|la|le|el|al|bin|zu|ter|ten|dos)\s)[\p{L}.'’‘-]*(?:\s(?:\p{Lu}[\p{L}.'’‘-]*|van|von|de|der|den|di|da|la|le|el|al|bin|zu|zum|zur|ter|ten|dos|del|und|y)){0,5}$/u;
const NOBODY =
  /^(?:redaktion|online|admin|editor(?:ial)?|staff|team|newsroom|autor|author|unknown|anonymous|von|by|mehr|more|uhr|home|kontakt|contact|news|foto|photo|profil|email|e-mail|follow|posted|published|updated|gmt)$/i;
const MAX_AUTHORS = 12;

/** What is known before the credits are read. */
type Known = Pick<Facts, 'meta' | 'structured' | 'headline'>;

export interface Credits {
  authors: string[];
  agencies: string[];
}

const SOURCES = [fromStructured, fromMeta, fromMarkup, fromByline];

/** The first source that names somebody is believed; agencies are gathered from all. */
export function creditsOf(page: Page, facts: Known): Credits {
  const agencies: string[] = [];
  const publisher = key(publisherName(facts));
  for (const source of SOURCES) {
    const authors: string[] = [];
    for (const raw of source(page, facts)) {
      for (const part of split(raw)) {
        if (isAgency(part)) agencies.push(...agenciesIn(part));
        else if (
          isName(part, source === fromStructured ? '' : publisher) &&
          !authors.some((known) => key(known) === key(part))
        )
          authors.push(part);
      }
    }
    if (authors.length > 0) return { authors: authors.slice(0, MAX_AUTHORS), agencies: [...new Set(agencies)] };
  }
  return { authors: [], agencies: [...new Set(agencies)] };
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

/** rel=author, itemprop=author, and elements named author or byline that hold only a name. */
function fromMarkup(page: Page): string[] {
  const names: string[] = [];
  const marked = page.document.querySelectorAll(
    '[rel~="author"],[itemprop="author"],[class*="author"],[class*="byline"],[class*="autor"]',
  );
  for (const element of [...marked].slice(0, 30)) {
    const named = element.querySelector('[itemprop="name"]') ?? element;
    const text = fold(named.textContent ?? '');
    if (text.length < 80 && split(text).some((part) => NAME.test(part) && part.includes(' '))) names.push(text);
    if (names.length > 0 && !element.hasAttribute('itemprop')) break;
  }
  return names;
}

/** A line “Von Vorname Name” or “By First Last” close to the headline. */
function fromByline(page: Page, facts: Known): string[] {
  const anchor = facts.headline?.index ?? 0;
  for (const line of page.lines.slice(anchor, anchor + 15)) {
    const match = line.text.length < 140 ? BYLINE.exec(line.text) : null;
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
