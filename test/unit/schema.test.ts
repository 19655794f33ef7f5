// One schema for whatever nobody vouches for: it never throws, keeps what is good, and every claim it lets through points at its words.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../lib/schema/article.ts';
import { readBrief } from '../../lib/schema/brief.ts';
import { day, language, moment, stamp, webAddress } from '../../lib/schema/values.ts';
import { type Brief, textOf } from '../../lib/types.ts';

const brief: Brief = {
  article: {
    url: 'https://blatt.example/1',
    site: 'blatt.example',
    lang: 'de',
    title: 'Rat berät über Hafen',
    authors: ['Ida Kern'],
    agencies: [],
    published: '2026-03-02T08:00:00+01:00',
    blocks: [{ kind: 'paragraph', text: 'Ada Quill hat am Montag über den neuen Hafen beraten.' }],
    access: 'full',
    partial: true,
    genre: 'story',
    links: [{ url: 'https://blatt.example/2', title: 'Mehr', published: '2026-03-01' }],
  },
  actors: [
    {
      key: 'person:ada quill',
      name: 'Ada Quill',
      type: 'person',
      role: { text: 'Bürgermeisterin', span: { block: 0, start: 0, end: 9 } },
      mentions: [{ block: 0, start: 0, end: 9 }],
      salience: 0.5,
      aliases: ['Quill'],
      prominent: true,
      confidence: 0.9,
    },
  ],
  dates: [
    {
      edtf: '2026-03-02',
      from: '2026-03-02',
      to: '2026-03-02',
      grain: 'day',
      direction: 'past',
      sentence: { block: 0, start: 0, end: 20 },
      mentions: [{ block: 0, start: 17, end: 23 }],
      actors: ['person:ada quill'],
      reading: 'Montag',
      why: 'main',
      guessed: false,
      readFrom: { text: 'am Montag', base: '2026-03-02' },
    },
  ],
  summary: [{ span: { block: 0, start: 0, end: 9 }, text: 'Ada Quill', score: 1 }],
  analysedWith: 'test',
};

describe('values', () => {
  test.each([1e300, Number.NaN, Number.POSITIVE_INFINITY, -1, '5', 8.64e15, null])('%s is no moment', (value) => {
    expect(moment(value)).toBeUndefined();
  });
  test('milliseconds are', () => expect(moment(1_763_845_200_000)).toBe(1_763_845_200_000));

  test.each(['x', '2026-02-30', '2026-13-01', '2026-1-1', '+012026-01-01', 20260101, {}])('%s is no day', (value) => {
    expect(day(value)).toBeUndefined();
    expect(stamp(value)).toBeUndefined();
  });
  test.each([
    '2026-03-02',
    '2026-03-02T08:00',
    '2026-03-02T08:00:00+01:00',
    '2026-03-02T08:00:00.000Z',
    '2026-03-02T08:00:00+0100',
  ])('%s is a time that a page states', (value) => expect(stamp(value)).toBe(value));

  test.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['EN_us', 'en'],
    ['x_y', 'und'],
    ['', 'und'],
    ['constructor', 'und'],
    ['__proto__', 'und'],
    [7, 'und'],
  ])('%s as a language is %s', (value, tag) => expect(language(value)).toBe(tag));

  test('an address loses its name and password', () => {
    expect(webAddress('https://me:secret@a.example/b')).toBe('https://a.example/b');
    for (const other of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://'])
      expect(webAddress(other)).toBeUndefined();
  });
});

test('a brief in shape comes through whole, with the fields that are optional', () => {
  expect(readBrief(JSON.parse(JSON.stringify(brief)))).toEqual(brief);
});

test('what is unknown is left out, and what every object has is no field', () => {
  const odd = JSON.parse(
    JSON.stringify({ ...brief, more: 1, article: { ...brief.article, more: 1, lang: 'constructor' } }),
  );
  expect(readBrief(odd)).toEqual({ ...brief, article: { ...brief.article, lang: 'und' } });
  expect(readArticle(Object.create(brief.article))).toBeUndefined();
});

test('an address is the key of its article', () => {
  const { site: _, ...rest } = brief.article;
  expect(readArticle({ ...rest, url: 'https://me:pass@www.blatt.example/1?utm_source=x#top' })).toMatchObject({
    site: 'blatt.example',
    url: 'https://www.blatt.example/1',
  });
});

test('half an emoji becomes one sign, and offsets stay', () => {
  const half = {
    ...brief,
    article: { ...brief.article, title: 'A\ud83dB', blocks: [{ kind: 'paragraph', text: '\udc00da Quill rief.' }] },
  };
  const read = readBrief({
    ...half,
    summary: [{ span: { block: 0, start: 0, end: 9 }, text: '\udc00da Quill', score: 1 }],
  });
  expect(read?.article.title).toBe('A\ufffdB');
  expect(read?.summary[0]?.text).toBe('\ufffdda Quill');
});

test.each([
  ['a key date without a day', { dates: [{ ...brief.dates[0], from: 'x' }] }],
  ['a key date that ends before it begins', { dates: [{ ...brief.dates[0], from: '2026-03-03' }] }],
  ['a grain that nobody knows', { dates: [{ ...brief.dates[0], grain: 'constructor' }] }],
  [
    'a date’s sentence outside the text',
    { dates: [{ ...brief.dates[0], sentence: { block: 0, start: 0, end: 1e9 } }] },
  ],
  ['a summary that is not in the text', { summary: [{ ...brief.summary[0], text: 'Ada Quirk' }] }],
  [
    'a summary sentence in the title',
    { summary: [{ ...brief.summary[0], span: { block: -1, start: 0, end: 3 }, text: 'Rat' }] },
  ],
  ['an actor of no type', { actors: [{ ...brief.actors[0], type: 'toString' }] }],
])('%s is left out', (_, change) => {
  const [name] = Object.keys(change) as ['dates' | 'summary' | 'actors'];
  expect(readBrief({ ...brief, ...change })).toEqual({ ...brief, [name]: [] });
});

test('a link’s time that is none is left out, the link stays', () => {
  const read = readArticle({ ...brief.article, links: [{ ...brief.article.links[0], published: {} }] });
  expect(read?.links).toEqual([{ url: 'https://blatt.example/2', title: 'Mehr' }]);
});

/** Any value in any field of a brief, at any depth. */
const mangled = fc
  .tuple(
    fc.array(
      fc.tuple(
        fc.nat(200),
        fc.oneof(
          fc.anything({ maxDepth: 2 }),
          fc.constantFrom<unknown>(...['__proto__', 'constructor', '\ud83d', 1e300, -0, {}, [], null]),
        ),
      ),
    ),
    fc.nat(),
  )
  .map(([changes]) => {
    const copy = JSON.parse(JSON.stringify(brief));
    for (const [at, value] of changes) {
      const places: [Record<string, unknown>, string][] = [];
      const walk = (node: unknown) => {
        if (typeof node !== 'object' || node === null) return;
        for (const key of Object.keys(node)) {
          places.push([node as Record<string, unknown>, key]);
          walk((node as Record<string, unknown>)[key]);
        }
      };
      walk(copy);
      const [holder, key] = places[at % places.length]!;
      holder[key] = structuredClone(value);
    }
    return copy;
  });

test('whatever a brief holds, what comes through is sound and comes through again unchanged', () => {
  fc.assert(
    fc.property(mangled, (value) => {
      const read = readBrief(value);
      if (!read) return;
      const { article } = read;
      const spans = [
        ...read.actors.flatMap(({ mentions, role }) => [...mentions, ...(role ? [role.span] : [])]),
        ...read.dates.flatMap(({ sentence, mentions }) => [sentence, ...mentions]),
      ];
      for (const { block, start, end } of spans)
        expect(end).toBeLessThanOrEqual(textOf(article, block).slice(start).length + start);
      for (const { span, text } of read.summary)
        expect(textOf(article, span.block).slice(span.start, span.end)).toBe(text);
      for (const { from, to } of read.dates)
        expect(() => [from, to].map((day) => new Date(day).toISOString())).not.toThrow();
      expect(JSON.stringify(read).isWellFormed() && !/\\ud[89a-f]/i.test(JSON.stringify(read))).toBe(true);
      expect(readBrief(JSON.parse(JSON.stringify(read)))).toEqual(read);
    }),
    { numRuns: 500 },
  );
});
