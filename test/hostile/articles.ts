// Articles that no page of ours would give: texts straight at the doors of the analysis, as the schema lets them through.
import fc from 'fast-check';
import { readArticle } from '../../lib/schema/article.ts';
import type { Article } from '../../lib/types.ts';
import { hostileAddress, hostileLanguage, hostileMoment, hostileText, hostileValue } from './strings.ts';

const kinds = fc.constantFrom('lead', 'paragraph', 'paragraph', 'paragraph', 'heading', 'quote', 'item', 'constructor');

/** Articles in shape, whatever they say: what is no article is left out, as at every boundary. */
export const hostileArticle: fc.Arbitrary<Article> = fc
  .record(
    {
      url: fc.oneof(
        hostileAddress,
        fc.nat(1e6).map((n) => `https://news.example/${n}`),
      ),
      site: fc.oneof(fc.constantFrom('news.example', '__proto__', 'constructor'), hostileValue),
      lang: hostileLanguage,
      title: hostileText(3),
      authors: fc.array(hostileValue, { maxLength: 4 }),
      agencies: fc.array(fc.oneof(fc.constantFrom('dpa', 'Reuters'), hostileValue), { maxLength: 2 }),
      blocks: fc.array(
        fc.record({ kind: kinds, text: hostileText(14), postedAt: hostileMoment }, { requiredKeys: ['kind', 'text'] }),
        { maxLength: 8 },
      ),
      access: fc.constantFrom('full', 'teaser', 'x'),
      genre: fc.constantFrom('story', 'liveblog', 'interview', 'opinion', 'list', 'x'),
      links: fc.array(
        fc.record({ url: hostileAddress, title: hostileValue, section: hostileValue, published: hostileMoment }),
        { maxLength: 3 },
      ),
      kicker: hostileText(1),
      published: hostileMoment,
      modified: hostileMoment,
      teaser: hostileText(3),
      image: hostileAddress,
    },
    { requiredKeys: ['url', 'site', 'lang', 'title', 'authors', 'agencies', 'blocks', 'access', 'genre', 'links'] },
  )
  .map((value) => readArticle(value))
  .filter((article) => article !== undefined);
