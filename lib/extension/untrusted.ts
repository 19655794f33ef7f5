// What comes from the page's process is checked by shape and bounded in size before anything reads it.
import type { Article, Block, BlockKind, StoryLink } from '../types.ts';

const BOUNDS = { title: 500, name: 120, names: 20, text: 20_000, blocks: 5_000, url: 4_000, links: 50 };

const KINDS: readonly string[] = ['lead', 'paragraph', 'heading', 'quote', 'item'] satisfies BlockKind[];
const GENRES = ['story', 'liveblog', 'interview', 'opinion', 'list'] as const;

type Fields = Record<string, unknown>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const text = (value: unknown, bound: number): string => (typeof value === 'string' ? value.slice(0, bound) : '');
const list = (value: unknown, bound: number): unknown[] => (Array.isArray(value) ? value.slice(0, bound) : []);
const names = (value: unknown): string[] =>
  list(value, BOUNDS.names)
    .map((name) => text(name, BOUNDS.name))
    .filter(Boolean);

/** Only addresses of the web: nothing that a click could run. */
function address(value: unknown): string | undefined {
  const url = text(value, BOUNDS.url);
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;
}

/** The named optional texts of an object, those that are there. */
function optional<Key extends string>(from: Fields, keys: readonly Key[], bound: number): { [K in Key]?: string } {
  const found: { [K in Key]?: string } = {};
  for (const key of keys) {
    const value = text(from[key], bound);
    if (value) found[key] = value;
  }
  return found;
}

function block(value: unknown): Block[] {
  if (!isObject(value) || !KINDS.includes(String(value.kind))) return [];
  const words = text(value.text, BOUNDS.text);
  return words ? [{ kind: value.kind as BlockKind, text: words, ...optional(value, ['postedAt'], BOUNDS.name) }] : [];
}

function link(value: unknown): StoryLink[] {
  if (!isObject(value)) return [];
  const url = address(value.url);
  const title = text(value.title, BOUNDS.title);
  return url && title ? [{ url, title, ...optional(value, ['section', 'published'], BOUNDS.name) }] : [];
}

/** An article in shape and in bounds, or undefined if this is none. */
export function readArticle(value: unknown): Article | undefined {
  if (!isObject(value)) return undefined;
  const url = address(value.url);
  if (!url) return undefined;
  const image = address(value.image);
  return {
    url,
    site: text(value.site, BOUNDS.name) || new URL(url).hostname,
    lang: text(value.lang, 12) || 'und',
    title: text(value.title, BOUNDS.title),
    authors: names(value.authors),
    agencies: names(value.agencies),
    blocks: list(value.blocks, BOUNDS.blocks).flatMap(block),
    access: value.access === 'teaser' ? 'teaser' : 'full',
    ...(value.partial === true && { partial: true }),
    genre: GENRES.find((genre) => genre === value.genre) ?? 'story',
    links: list(value.links, BOUNDS.links).flatMap(link),
    ...optional(value, ['kicker', 'published', 'modified'], BOUNDS.title),
    ...optional(value, ['teaser'], BOUNDS.text),
    ...(image ? { image } : {}),
    ...(value.reading === 'second' && { reading: 'second' }),
  };
}
