// Texts and pages that invite an algorithm to look back, look ahead, or compare everything with everything: each of any length.
import type { BoxRecord, LineRecord, PageRecord } from '../../lib/article/record.ts';
import type { Article } from '../../lib/types.ts';

const numbered = (make: (i: number) => string) => (size: number) => {
  let text = '';
  for (let i = 0; text.length < size; i++) text += make(i);
  return text.slice(0, size);
};
const of = (part: string) => numbered(() => part);

/** A word of letters for a number, never the same for two. */
const word = (i: number): string => {
  let letters = '';
  for (let left = i + 700; left > 0; left = Math.floor(left / 20)) letters += 'bcdefghiklmnoprstuvw'[left % 20];
  return letters;
};
const name = (i: number): string => {
  const letters = word(i);
  return letters[0]?.toUpperCase() + letters.slice(1);
};

/** By name: a text of a given length. */
export const TEXTS: Readonly<Record<string, (size: number) => string>> = {
  'one letter': of('x'),
  'one capital': of('X'),
  blanks: of(' '),
  'line breaks': of('\n '),
  dots: of('.'),
  'dots apart': of('. '),
  ellipses: of('… '),
  'opening quotes': of('„'),
  'opening quotes with words': of('„Er sagte '),
  'straight quotes': of('"a '),
  'quotes that open and close': of('„Ja“, sagte Ada. '),
  'English quotes': of('“Yes,” Ada said. '),
  brackets: of('('),
  'brackets with words': of('(Ada '),
  'brackets that close': of('(a) '),
  dashes: of('– '),
  hyphens: of('a-'),
  apostrophes: of('’s '),
  slashes: of('a/'),
  commas: of('a, '),
  'a list of names': numbered((i) => `${name(i)} ${name(i * 7)}, `),
  'names and nothing else': numbered((i) => `${name(i)} `),
  'one name': of('Ada Quill '),
  initials: of('A. '),
  'one family, many first names': numbered((i) => `${name(i)} Quill kam. `),
  'one first name, many families': numbered((i) => `Ada ${name(i)} came. `),
  organisations: numbered((i) => `Die ${name(i)} AG und das ${name(i)}amt warnten. `),
  offices: of('der frühere stellvertretende Ministerpräsident '),
  'English offices': of('the former deputy prime minister '),
  'offices with names': numbered((i) => `Außenminister ${name(i)} und Sprecherin ${name(i + 3)} `),
  'roles behind names': numbered((i) => `${name(i)} ${name(i + 1)}, the chief executive of ${name(i)} Group, `),
  von: of('von der '),
  and: of('und '),
  'of the': of('of the '),
  abbreviations: of('z. B. Dr. '),
  'English abbreviations': of('Mr. U.S. '),
  numbers: numbered((i) => `${i} `),
  'one number': of('1'),
  'numbers with dots': of('1.'),
  'numbers with separators': of('1.000,5 '),
  days: of('3. Mai '),
  'English days': of('on May '),
  'English days with numbers': of('May 3, '),
  'all days': numbered((i) => `am ${(i % 28) + 1}. Mai ${1900 + (i % 200)} kam es dazu. `),
  years: numbered((i) => `${1000 + (i % 1100)}, `),
  ranges: of('vom 3. bis 5. und '),
  weekdays: of('am Dienstag und '),
  'English weekdays': of('on Tuesday or '),
  clocks: of('um 14.30 Uhr '),
  ago: of('vor drei '),
  'in years': of('in 3 years '),
  'half dates': of('Anfang Mitte Ende '),
  ordinals: of('der erste '),
  'glued sentences': of('Tuesday.He'),
  'different sentences': numbered((i) => `${name(i)} ${word(i * 3)} ${word(i * 5)} ${word(i * 11)}. `),
  'one sentence': of('Ada Quill sagte am Dienstag, die Brücke werde gesperrt. '),
  pronouns: of('Er ging. Sie kam. '),
  'English pronouns': of('He went. She said it. '),
  'many persons and pronouns': numbered((i) => `${name(i)} ${name(i * 3)} kam an. Er ging wieder. `),
  'an endless sentence': numbered((i) => `${word(i)} `),
  accents: of('a\u0301'),
  'accents alone': of('\u0301'),
  'half emoji': of('\ud83d '),
  emoji: of('👩‍👩‍👧 '),
  addresses: of('https://a.example/b '),
  colons: of('Ada: '),
  capitals: of('ADA QUILL '),
  Chinese: of('漢字。'),
  Arabic: of('السبت '),
};

/** The text as one block, or as blocks of a paragraph's length. */
export function articleOf(text: string, lang: string, paragraph: number): Article {
  const blocks: Article['blocks'] = [];
  for (let at = 0; at < text.length; at += paragraph)
    blocks.push({ kind: 'paragraph', text: text.slice(at, at + paragraph) });
  return {
    url: 'https://news.example/a',
    site: 'news.example',
    lang,
    title: text.slice(0, 80),
    authors: [],
    agencies: [],
    published: '2026-05-03',
    blocks,
    access: 'full',
    genre: 'story',
    links: [],
  };
}

interface Tag extends Partial<BoxRecord> {
  text: string;
}

/** A page of these lines, each in a box of its own in the body, or each inside the one before. */
function pageOf(tags: readonly Tag[], more: Partial<PageRecord> = {}, nested = false): PageRecord {
  const boxes: BoxRecord[] = [{ tag: 'body', first: 0, end: tags.length }];
  const lines: LineRecord[] = tags.map(({ text }, i) => ({ box: i + 1, pieces: [{ text }] }));
  for (const [i, { text: _, ...box }] of tags.entries())
    boxes.push({ tag: 'p', parent: nested ? i : 0, first: i, end: nested ? tags.length : i + 1, ...box });
  return {
    url: 'https://news.example/a',
    type: 'text/html',
    title: 'A title',
    lines,
    boxes,
    meta: [],
    data: [],
    dates: [],
    ...more,
  };
}

const many = (size: number, length: number, make: (i: number) => Tag): Tag[] =>
  Array.from({ length: Math.ceil(size / length) }, (_, i) => make(i));
const sentence = (i: number) => `${name(i)} ${word(i)} sagte am Dienstag, die ${name(i * 3)} werde gesperrt.`;
const meta = (names: string, content: string) => [{ names: [names], content }];

/** By name: a page with so much text. */
export const PAGES: Readonly<Record<string, (size: number) => PageRecord>> = {
  paragraphs: (size) => pageOf(many(size, 60, (i) => ({ text: sentence(i) }))),
  'one inside the other': (size) =>
    pageOf(
      many(Math.min(size, 24_000), 60, (i) => ({ tag: 'div', text: sentence(i) })),
      {},
      true,
    ),
  links: (size) => pageOf(many(size, 60, (i) => ({ tag: 'a', href: `/${i}`, text: sentence(i) }))),
  'the same link': (size) => pageOf(many(size, 60, () => ({ tag: 'a', href: '/x', text: 'The same words' }))),
  headings: (size) => pageOf(many(size, 60, (i) => ({ tag: 'h1', text: sentence(i) }))),
  'the same heading': (size) => pageOf(many(size, 60, () => ({ tag: 'h2', text: 'Mehr zum Thema' }))),
  authors: (size) =>
    pageOf(many(size, 60, (i) => ({ class: 'author byline', rel: 'author', text: `Von ${name(i)} ${name(i + 1)}` }))),
  times: (size) =>
    pageOf(
      many(size, 60, () => ({ tag: 'time', datetime: '2026-05-03T08:00', text: 'Stand: 3. Mai 2026, 08:00 Uhr' })),
    ),
  boxes: (size) =>
    pageOf(many(size, 60, (i) => ({ class: 'teaser related box', picture: 'child', text: sentence(i) }))),
  captions: (size) => pageOf(many(size, 60, (i) => ({ tag: 'figcaption', text: `Foto: ${name(i)}/dpa` }))),
  items: (size) => pageOf(many(size, 20, (i) => ({ tag: 'li', text: word(i) }))),
  'entries of a live blog': (size) =>
    pageOf(
      many(size, 60, (i) => ({
        class: 'liveblog-entry post',
        tag: 'article',
        text: `12:${i % 60} Uhr ${sentence(i)}`,
      })),
    ),
  'one line': (size) => pageOf([{ text: TEXTS['different sentences']?.(size) ?? '' }]),
  'one line of brackets': (size) =>
    pageOf([{ class: 'author', text: '('.repeat(size) }, { text: sentence(1).repeat(9) }]),
  'an author of brackets': (size) =>
    pageOf([{ text: sentence(1).repeat(9) }], { meta: meta('author', '('.repeat(size)) }),
  'an author of commas': (size) =>
    pageOf([{ text: sentence(1).repeat(9) }], { meta: meta('author', 'Ada Quill, '.repeat(size / 11)) }),
  'an author of blanks': (size) =>
    pageOf([{ text: sentence(1).repeat(9) }], { meta: meta('author', `Von${' '.repeat(size)}.`) }),
  'a byline of “und”': (size) =>
    pageOf([{ class: 'byline', text: `Von ${'Ada Quill und '.repeat(size / 14)}` }, { text: sentence(1).repeat(9) }]),
  'data of lists': (size) =>
    pageOf([{ text: sentence(1).repeat(9) }], { data: [`${'['.repeat(size / 2)}${']'.repeat(size / 2)}`] }),
  'data of graphs': (size) =>
    pageOf([{ text: sentence(1).repeat(9) }], {
      data: [
        JSON.stringify({
          '@graph': Array.from({ length: size / 40 }, (_, i) => ({ '@type': 'NewsArticle', headline: name(i) })),
        }),
      ],
    }),
  'a body in the data': (size) =>
    pageOf(
      many(size, 60, (i) => ({ text: sentence(i) })),
      {
        data: [
          JSON.stringify({
            '@type': 'NewsArticle',
            articleBody: many(size, 60, (i) => ({ text: sentence(i) }))
              .map(({ text }) => text)
              .join('\n'),
          }),
        ],
      },
    ),
  'pieces of a line': (size) => {
    const page = pageOf([{ text: 'x' }, { text: sentence(1).repeat(9) }]);
    page.lines[0] = { box: 1, pieces: Array.from({ length: size / 4 }, () => ({ text: 'ab, ' })) };
    return page;
  },
};
