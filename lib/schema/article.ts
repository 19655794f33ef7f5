// An article that nobody vouches for: from a page's process, from a backup file.
import { siteOf } from '../address.ts';
import type { Article, Block, StoryLink } from '../types.ts';
import { flag, list, object, oneOf, orElse, type Reader, text, words, written } from './reader.ts';
import { articleAddress, language, stamp, webAddress } from './values.ts';

const BOUNDS = { title: 500, name: 120, names: 20, text: 20_000, blocks: 5_000, links: 50 };

const HOST = /^[\p{L}\p{N}.:[\]_-]+$/u;

const block = object<Block>(
  { kind: oneOf('lead', 'paragraph', 'heading', 'quote', 'item'), text: words(BOUNDS.text) },
  { postedAt: stamp },
);

const link = object<StoryLink>(
  { url: webAddress, title: words(BOUNDS.title) },
  { section: words(BOUNDS.name), published: stamp },
);

const names = list(words(BOUNDS.name), BOUNDS.names);

const article = object<Article>(
  {
    url: articleAddress,
    site: orElse(written(HOST, 253), ''),
    lang: language,
    title: orElse(text(BOUNDS.title), ''),
    authors: names,
    agencies: names,
    blocks: list(block, BOUNDS.blocks),
    access: orElse(oneOf('full', 'teaser'), 'full'),
    genre: orElse(oneOf('story', 'liveblog', 'interview', 'opinion', 'list'), 'story'),
    links: list(link, BOUNDS.links),
  },
  {
    kicker: words(BOUNDS.title),
    published: stamp,
    modified: stamp,
    teaser: words(BOUNDS.text),
    image: webAddress,
    original: webAddress,
    partial: (value) => (flag(value) ? true : undefined),
    reading: oneOf('second'),
  },
);

/** The article in shape and in bounds; undefined if it has no address of the web. Without a site, that of the address. */
export const readArticle: Reader<Article> = (value) => {
  const read = article(value);
  return read && { ...read, site: read.site || siteOf(read.url) };
};
