// Pages that nobody means well with: mark-up out of shape, elements that lie over the document's own methods, data that is none.
import fc from 'fast-check';
import {
  hostileAddress,
  hostileLanguage,
  hostileMoment,
  hostileText,
  hostileValue,
  PROTOTYPE_NAMES,
} from './strings.ts';

export interface HostilePage {
  url: string;
  html: string;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Mostly text that the page means as such, at times as it stands. */
const content = hostileText(8).chain((text) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(escaped(text)) }, { weight: 1, arbitrary: fc.constant(text) }),
);
const value = hostileValue.map(escaped);

/** Mark-up that ordinary pages do not have. */
const trap: fc.Arbitrary<string> = fc.oneof(
  fc
    .constantFrom(
      ...PROTOTYPE_NAMES,
      'body',
      'documentElement',
      'getElementsByTagName',
      'attributes',
      'childNodes',
      'nextSibling',
      'textContent',
      'localName',
      'shadowRoot',
      'contentType',
      'title',
      'assignedNodes',
      'parentNode',
      'isConnected',
      'children',
      'querySelector',
    )
    .map(
      (name) =>
        `<form name="${name}" id="${name}"><input name="${name}"><input name=getAttribute><img name="${name}"><p>In a form, Ada Quill said on Tuesday.</p></form>`,
    ),
  fc.integer({ min: 1, max: 600 }).map((depth) => `${'<div>'.repeat(depth)}Deep, Ada Quill said.`),
  fc.integer({ min: 1, max: 300 }).map((depth) => `<h1>${'<span>a</span>'.repeat(depth)}</h1>`),
  fc.integer({ min: 1, max: 300 }).map((many) => `<p>${'<b>x<i>y<p>z'.repeat(Math.ceil(many / 25))}`),
  fc.integer({ min: 1, max: 300 }).map((many) => `<p>a${'<br>'.repeat(many)}b<br>${' <br>c'.repeat(many)}`),
  fc.constantFrom(
    '<table><p>out<td>in</table>',
    '<svg><p>x</p><foreignObject><p>Text</p></foreignObject></svg>',
    '<template><p>no</p></template>',
  ),
  fc.constantFrom(
    '<slot>x</slot>',
    '<p><slot name="x"></slot></p>',
    '<math><mi>x</math>',
    '<frameset><frame></frameset>',
    '</body></html><p>after',
  ),
  fc.constantFrom(
    '<noscript><p>x</p></noscript>',
    '<plaintext>rest <b>of it',
    '<!--',
    '<![CDATA[x]]>',
    '<p hidden>x',
    '<p style="display:none">x',
  ),
  fc
    .tuple(
      fc.constantFrom(
        'class',
        'id',
        'role',
        'itemprop',
        'rel',
        'href',
        'datetime',
        'pubdate',
        'data-testid',
        'hidden',
        'style',
      ),
      value,
    )
    .map(
      ([name, held]) =>
        `<section ${name}="${held}"><p ${name}="${held}">In it, Ada Quill spoke on 3 May 2026.</p><a ${name}="${held}">A link of some length to read</a></section>`,
    ),
  fc
    .integer({ min: 1000, max: 30_000 })
    .map((size) => `<p class="${'x '.repeat(size)}" id="${'y'.repeat(size)}">Long names, Ada Quill said.</p>`),
);

const block: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc
      .tuple(
        fc.constantFrom('p', 'p', 'p', 'h2', 'li', 'blockquote', 'div', 'td', 'figcaption', 'aside', 'dd', 'x-y'),
        content,
      )
      .map(([tag, text]) => `<${tag}>${text}</${tag}>`),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(value, content)
      .map(([name, text]) => `<p class="${name}"><em>${text}</em>${text}<a href="${name}">${text}</a></p>`),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(hostileAddress, content)
      .map(
        ([to, text]) => `<ul class="related"><li><a href="${escaped(to)}">${text} More to read about it</a></li></ul>`,
      ),
  },
  { weight: 2, arbitrary: trap },
);

/** JSON-LD that holds anything where a text is expected. */
const data: fc.Arbitrary<string> = fc.oneof(
  fc
    .record(
      {
        '@type': fc.oneof(
          { weight: 3, arbitrary: fc.constantFrom<unknown>('NewsArticle', ['NewsArticle'], 'LiveBlogPosting') },
          fc.constantFrom<unknown>({ toString: 1 }, { toString: 'x', valueOf: null }, [null, 1, {}], 1e308, true, [
            [['NewsArticle']],
          ]),
        ),
        headline: fc.oneof(hostileText(2), fc.jsonValue()),
        description: fc.oneof(hostileText(4), fc.jsonValue()),
        articleBody: fc.oneof(hostileText(10), fc.jsonValue()),
        datePublished: fc.oneof(hostileMoment, fc.jsonValue()),
        dateModified: fc.oneof(hostileMoment, fc.jsonValue()),
        author: fc.oneof(
          hostileValue,
          fc.jsonValue(),
          fc.array(
            fc.record({
              '@type': fc.constantFrom('Person', 'Organization'),
              name: fc.oneof(hostileValue, fc.jsonValue()),
            }),
          ),
        ),
        publisher: fc.oneof(hostileValue, fc.jsonValue()),
        image: fc.oneof(hostileAddress, fc.jsonValue(), fc.array(fc.record({ url: hostileAddress }))),
        url: fc.oneof(hostileAddress, fc.jsonValue()),
        inLanguage: fc.oneof(hostileLanguage, fc.jsonValue()),
        isAccessibleForFree: fc.oneof(fc.boolean(), hostileValue, fc.jsonValue()),
        liveBlogUpdate: fc.jsonValue(),
        '@graph': fc.jsonValue(),
        mainEntityOfPage: fc.jsonValue(),
        __proto__: fc.jsonValue(),
      },
      { requiredKeys: ['@type'] },
    )
    .map((object) => JSON.stringify(object)),
  fc.jsonValue({ maxDepth: 6 }).map((json) => JSON.stringify(json) ?? 'null'),
  fc.integer({ min: 10, max: 5000 }).map((depth) => `${'{"@graph":['.repeat(depth)}${']}'.repeat(depth)}`),
  fc.integer({ min: 10, max: 5000 }).map((depth) => `${'['.repeat(depth)}${']'.repeat(depth)}`),
  fc.constantFrom(
    '{',
    '',
    'null',
    '{"@id":"#a","@graph":[{"@id":"#a","mainEntity":{"@id":"#a"}}]}',
    '{"__proto__":{"@type":"NewsArticle"}}',
    '{"@type":"NewsArticle","datePublished":1e400,"wordCount":-0}',
    '// x\n{}',
  ),
);

const metaNames =
  'author og:title og:description description article:published_time article:modified_time date og:image og:url og:locale og:type robots parsely-title dc.date article:author twitter:title keywords news_keywords'.split(
    ' ',
  );

const head: fc.Arbitrary<string> = fc
  .record({
    title: hostileText(2),
    meta: fc.array(
      fc.tuple(fc.constantFrom(...metaNames), fc.oneof(hostileValue, hostileMoment, hostileAddress, hostileText(6))),
      { maxLength: 8 },
    ),
    canonical: fc.option(hostileAddress),
    base: fc.option(hostileAddress, { freq: 8 }),
    data: fc.array(data, { maxLength: 2 }),
    script: fc.option(fc.tuple(hostileValue, hostileMoment)),
  })
  .map(({ title, meta, canonical, base, data, script }) =>
    [
      `<title>${escaped(title)}</title>`,
      ...meta.map(
        ([name, held]) => `<meta ${name.includes(':') ? 'property' : 'name'}="${name}" content="${escaped(held)}">`,
      ),
      canonical === null ? '' : `<link rel="canonical" href="${escaped(canonical)}">`,
      base === null ? '' : `<base href="${escaped(base)}">`,
      ...data.map((json) => `<script type="application/ld+json">${json.replaceAll('</script', '<\\/script')}</script>`),
      script === null
        ? ''
        : `<script>var x = {"${script[0].replaceAll('</', '')}": "${script[1].replaceAll('</', '')}"}</script>`,
    ].join('\n'),
  );

export const hostilePage: fc.Arbitrary<HostilePage> = fc
  .record({
    path: fc.constantFrom('/', '/2026/05/03/story', '/a?id=1&utm_source=x', '/%E0%A4%A', '/x#y', '/../..'),
    host: fc.constantFrom(
      'news.example',
      'www.zeitung.example',
      'xn--mnchen-3ya.example',
      '192.0.2.7',
      '[2001:db8::1]',
      'a.b.c.example:8080',
    ),
    lang: hostileLanguage,
    head,
    title: content,
    byline: fc.option(fc.tuple(hostileValue, hostileMoment)),
    blocks: fc.array(block, { minLength: 1, maxLength: 10 }),
    within: fc.constantFrom('article', 'main', 'div', 'div class="article-body"', 'body', 'center'),
  })
  .map(({ host, path, lang, head, title, byline, blocks, within }) => ({
    url: `https://${host}${path}`,
    html: [
      `<!doctype html><html lang="${escaped(lang)}"><head>${head}</head><body><${within}><h1>${title}</h1>`,
      byline === null
        ? ''
        : `<p class="author byline">Von ${escaped(byline[0])}, <time datetime="${escaped(byline[1])}">${escaped(byline[1])}</time></p>`,
      blocks.join('\n'),
      `</${within.split(' ')[0]}></body></html>`,
    ].join('\n'),
  }));
