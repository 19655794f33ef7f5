// Reads the marked articles (format in README.md beside this file): the article as the analysis gets it, and its actors as marked.
import { readdirSync, readFileSync } from 'node:fs';
import { type ActorType, type Article, type Block, KICKER_BLOCK, type Span, TITLE_BLOCK } from '../../../lib/types.ts';

export interface MarkedRole {
  /** Base forms that are right; `-` among them: no role is right too. Empty: the actor has no role. */
  texts: string[];
  /** The page's words that state it. */
  spans: Span[];
}

export interface MarkedActor {
  id: string;
  type: ActorType;
  name: string;
  /** How much the story is about the actor, 3 (its subject) to 0 (in passing). */
  grade: number;
  mentions: Span[];
  role: MarkedRole;
}

export interface MarkedArticle {
  slug: string;
  article: Article;
  actors: MarkedActor[];
  /** Names that may be found or not. */
  optional: Span[];
}

interface Mark extends Span {
  id: string;
  kind: 'mention' | 'role';
}

/** All marked articles, in the order of their names. */
export function markedArticles(): MarkedArticle[] {
  return readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const source = readFileSync(`${import.meta.dirname}/${name}`, 'utf8');
      return readMarked(name.replace('.txt', ''), source);
    });
}

export function readMarked(slug: string, source: string): MarkedArticle {
  const [body = '', list = ''] = source.split('\n---\n');
  const marks: Mark[] = [];
  const blocks: Block[] = [];
  let title = '';
  let kicker: string | undefined;
  for (const line of body.split('\n').filter(Boolean)) {
    const [, prefix = '', rest = ''] = /^(kicker: |title: |lead: |# )?(.*)$/.exec(line) ?? [];
    const block = prefix === 'kicker: ' ? KICKER_BLOCK : prefix === 'title: ' ? TITLE_BLOCK : blocks.length;
    const text = unmark(rest, block, marks);
    if (block === KICKER_BLOCK) kicker = text;
    else if (block === TITLE_BLOCK) title = text;
    else blocks.push({ kind: prefix === '# ' ? 'heading' : prefix === 'lead: ' ? 'lead' : 'paragraph', text });
  }
  const article: Article = {
    url: `https://example.org/${slug}`,
    site: 'example.org',
    lang: slug.slice(0, 2),
    title,
    ...(kicker === undefined ? {} : { kicker }),
    authors: [],
    agencies: [],
    blocks,
    access: 'full',
    genre: 'story',
    links: [],
  };
  const text = ({ block, start, end }: Span) =>
    (block === TITLE_BLOCK ? title : block === KICKER_BLOCK ? (kicker ?? '') : blocks[block]!.text).slice(start, end);
  const actors = list
    .split('\n')
    .filter(Boolean)
    .map((line) => readActor(line, marks, text));
  const optional = marks.filter(({ id }) => id === '?').map(spanOf);
  return { slug, article, actors, optional };
}

/** The line without its marks, which are appended to `marks`. */
function unmark(line: string, block: number, marks: Mark[]): string {
  const open: number[] = [];
  let text = '';
  for (let at = 0; at < line.length; at++) {
    const char = line[at]!;
    if (char === '[' || char === '{') open.push(text.length);
    else if (char === '|') {
      const close = line.slice(at).search(/[\]}]/) + at;
      const kind = line[close] === '}' ? 'role' : 'mention';
      marks.push({ block, start: open.pop()!, end: text.length, id: line.slice(at + 1, close), kind });
      at = close;
    } else text += char;
  }
  return text;
}

function readActor(line: string, marks: Mark[], text: (span: Span) => string): MarkedActor {
  const [, id = '', type, grade, name = '', roles] = /^(\S+) (\S+) (\d) (.*?)(?: = (.*))?$/.exec(line) ?? [];
  const of = (kind: Mark['kind']) => marks.filter((mark) => mark.id === id && mark.kind === kind).map(spanOf);
  const spans = of('role');
  return {
    id,
    type: type as ActorType,
    name,
    grade: Number(grade),
    mentions: of('mention'),
    role: { texts: roles?.split(' / ') ?? spans.map(text), spans },
  };
}

const spanOf = ({ block, start, end }: Span): Span => ({ block, start, end });
