// The history for Zotero and other reference managers: RIS, and CSL-JSON (citeproc-js, schema 1.0).
import { isAgency } from '../../article/decide/agencies.ts';
import type { StoredArticle } from '../types.ts';
import { iso, oneLine, type TextFormat } from './file.ts';

/** One `NEWS` record an article, with the tags that Zotero's own importer knows for a newspaper article. */
export const ris: TextFormat = {
  name: 'lede.ris',
  head: '',
  between: '\r\n',
  tail: '',
  piece(article) {
    const { brief } = article;
    const fields: [string, string | undefined][] = [
      ['TY', 'NEWS'],
      ['TI', article.title],
      ...brief.article.authors.map((author): [string, string] => ['AU', personName(author)]),
      ['T2', article.site],
      ['PY', article.published?.slice(0, 4)],
      ['DA', risDay(article.published)],
      ['Y2', risDay(iso(article.lastReadAt))],
      ['UR', article.url],
      ['LA', article.lang],
      ['AB', brief.summary.map(({ text }) => text).join(' ')],
      ...keywordsOf(article).map((word): [string, string] => ['KW', word]),
      ['N1', article.note],
    ];
    const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}`] : []));
    return [...lines, 'ER  - ', ''].join('\r\n');
  },
};

export const cslJson: TextFormat = {
  name: 'lede.csl.json',
  head: '[\n',
  between: ',\n',
  tail: '\n]\n',
  piece(article) {
    const { id, title, url, site, lang, published, lastReadAt, brief, note } = article;
    const issued = dateParts(published);
    const item = {
      id: `lede-${id}`,
      type: 'article-newspaper',
      title,
      'container-title': site,
      URL: url,
      language: lang,
      ...(issued ? { issued } : {}),
      accessed: dateParts(iso(lastReadAt)),
      author: brief.article.authors.map(cslName),
      abstract: brief.summary.map(({ text }) => text).join(' '),
      keyword: keywordsOf(article).join(', '),
      ...(note === undefined ? {} : { note }),
    };
    return JSON.stringify(item, null, 2);
  },
};

const KEYWORDS = 10;

/** The reader's own tags first. */
const keywordsOf = ({ tags = [], brief }: StoredArticle): string[] => [
  ...new Set([...tags, ...brief.actors.slice(0, KEYWORDS).map(({ name }) => name)]),
];
const DAY = /^(\d{4})-(\d{2})-(\d{2})/;

const risDay = (moment: string | undefined): string | undefined => {
  const day = DAY.exec(moment ?? '');
  return day ? `${day[1]}/${day[2]}/${day[3]}` : undefined;
};

const dateParts = (moment: string | undefined) => {
  const day = DAY.exec(moment ?? '');
  return day ? { 'date-parts': [[Number(day[1]), Number(day[2]), Number(day[3])]] } : undefined;
};

/** "Ada Quill" as "Quill, Ada"; a single word and an agency stay. */
const personName = (name: string): string => {
  const { family, given } = parted(name);
  return given ? `${family}, ${given}` : family;
};

const cslName = (name: string) => {
  const { family, given } = parted(name);
  return given ? { family, given } : { literal: family };
};

function parted(name: string): { family: string; given: string } {
  if (isAgency(name)) return { family: name, given: '' };
  const words = name.trim().split(/\s+/);
  const particle = words.findIndex(
    (word, i) => i > 0 && /^(?:von|van|de|del|della|di|da|zu|zur|vom|der|den|bin|al)$/.test(word),
  );
  const family = particle > 0 ? particle : words.length - 1;
  return { family: words.slice(family).join(' '), given: words.slice(0, family).join(' ') };
}
