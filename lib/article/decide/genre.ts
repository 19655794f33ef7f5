// What kind of text the page holds: told by its metadata, its labels and its shape.

import type { Block, Genre } from '../../types.ts';
import type { Draft, Facts } from './draft.ts';
import { list, text as plain, typesOf } from './jsonld.ts';

const TYPES: Readonly<Partial<Record<Genre, RegExp>>> = {
  liveblog: /^LiveBlogPosting$/,
  opinion: /^(?:OpinionNewsArticle|ReviewNewsArticle)$/,
};
const LABELS: Readonly<Partial<Record<Genre, RegExp>>> = {
  liveblog: /\b(?:live-?blog|live-?ticker|news-?blog|live updates?|newsticker|minute by minute)\b|\blive:|^live\b/i,
  opinion:
    /^(?:ein(?:e)? )?(?:gast)?(?:kommentar|meinung|leitartikel|kolumne|glosse|opinion|editorial|comment|commentary|column|op-ed|essay|gastbeitrag|standpunkt)\b/i,
  interview: /\binterview\b|\bim gespräch\b|\bq ?& ?a\b/i,
};
const PATHS: Readonly<Partial<Record<Genre, RegExp>>> = {
  liveblog: /live-?(?:blog|ticker)|news-?blog|\/live\//i,
  opinion: /\/(?:meinung|kommentare?|opinions?|commentisfree|kolumnen?|leitartikel|editorials?)(?:\/|$)/i,
};

/** Whether the page itself says that it is of this kind. */
export function isTold(facts: Facts, genre: Genre): boolean {
  const types = typesOf(facts.structured);
  const labels = [
    ...facts.labels,
    facts.title,
    ...(facts.meta.get('article:section') ?? []),
    ...list(facts.structured?.articleSection).map(plain),
    facts.byline ?? '',
  ];
  return (
    types.some((type) => TYPES[genre]?.test(type)) ||
    labels.some((label) => LABELS[genre]?.test(label)) ||
    (PATHS[genre]?.test(facts.url) ?? false)
  );
}

export function genreOf(draft: Draft, blocks: readonly Block[]): Genre {
  const { facts, isLive } = draft;
  if (isLive) return 'liveblog';
  if (isInterview(draft)) return 'interview';
  if (isTold(facts, 'opinion')) return 'opinion';
  return isList(facts.title, blocks) ? 'list' : 'story';
}

/** Questions and answers in turn: questions set bold or told by a name, or called an interview and asked in every third block. */
function isInterview({ page, kept, facts }: Draft): boolean {
  const lines = page.lines.filter((line) => kept[line.index]);
  const questions = lines.filter(({ text }) => /\?[“”"»]?$/.test(text) && text.length < 300);
  const marked = questions.filter(
    ({ bold, box, text }) => bold > 0.9 || /^(?:h[2-6]|dt)$/.test(box.tag) || /^[\p{Lu}][\p{L} .-]{0,30}:/u.test(text),
  );
  if (isTold(facts, 'interview')) return questions.length >= 2 && questions.length >= lines.length / 6;
  return marked.length >= 3 && marked.length >= lines.length / 5;
}

const NUMBERED = /^(?:\d{1,3}[.):]|#\d|(?:platz|tipp|nr\.|no\.) ?\d)/i;
const COUNTED =
  /^(?:the |die |diese |unsere )?(?:\d{1,3}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|two|three|four|five|six|seven|eight|nine|ten|twelve)\s/i;

/** A count in the title and as many headings or items, or headings that are numbered. */
function isList(title: string, blocks: readonly Block[]): boolean {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const items = blocks.filter(({ kind }) => kind === 'item');
  const numbered = [...headings, ...items].filter(({ text }) => NUMBERED.test(text));
  return numbered.length >= 3 || (COUNTED.test(title) && headings.length >= 3) || items.length > blocks.length / 2;
}
