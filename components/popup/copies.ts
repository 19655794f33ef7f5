// A brief as text to take elsewhere: plain, as Markdown, as one sentence with its source, or as an address that opens at it.
import type { Brief } from '../../lib/types.ts';
import { formatKeyDate, formatPublished } from '../calendar.ts';
import { textAt, webAddress } from '../passage.ts';
import type { Strings } from '../strings.tsx';
import { addressOf } from '../text-fragment.ts';

const sourceOf = ({ article }: Brief, strings: Strings): string =>
  [article.site, article.published && formatPublished(article.published, strings)].filter(Boolean).join(', ');

const actorLine = ({ name, role }: Brief['actors'][number]): string => (role ? `${name}, ${role.text}` : name);

/** Headings, and the lines below each; a part without lines is left out. */
function parts({ article, summary, actors, dates }: Brief, strings: Strings) {
  const all = [
    { title: strings.t('brief.summary'), lines: summary.map(({ text }) => text) },
    { title: strings.t('brief.who'), lines: actors.map(actorLine) },
    {
      title: strings.t('brief.when'),
      lines: dates.map((date) => `${formatKeyDate(date, strings)}: ${textAt(article, date.sentence)}`),
    },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}

function plainText(brief: Brief, strings: Strings): string {
  const { title, url } = brief.article;
  const body = parts(brief, strings).map((part) => [part.title, ...part.lines.map((line) => `– ${line}`)].join('\n'));
  return [`${title}\n${sourceOf(brief, strings)}`, ...body, webAddress(url) ?? ''].filter(Boolean).join('\n\n');
}

/** What a page says is text in Markdown too: no heading, link, emphasis or tag comes out of it. */
const literal = (text: string): string => text.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&');

function markdown(brief: Brief, strings: Strings): string {
  const { title, url } = brief.article;
  const address = webAddress(url);
  const body = parts(brief, strings).map((part) =>
    [`## ${part.title}`, '', ...part.lines.map((line) => `- ${literal(line)}`)].join('\n'),
  );
  const source = literal(sourceOf(brief, strings));
  return [
    `# ${literal(title)}`,
    address ? `[${source}](<${address.replace(/[<>]/g, encodeURIComponent)}>)` : source,
    ...body,
  ].join('\n\n');
}

/** Opens at the first sentence of the summary. Empty if the address is none of the web. */
function passageLink({ article, summary }: Brief): string {
  return addressOf(article, summary[0]?.span ?? { block: 0, start: 0, end: 0 }) ?? '';
}

/** The first sentence of the summary in the marks of its own language, with the source. */
function quotation(brief: Brief, strings: Strings): string {
  const { article, summary } = brief;
  const text = summary[0]?.text ?? article.title;
  const quoted = article.lang === 'de' ? `„${text}“` : `“${text}”`;
  return `${quoted}\n– ${article.title}. ${sourceOf(brief, strings)}\n${passageLink(brief)}`.trim();
}

export const copies = { text: plainText, markdown, link: passageLink, quote: quotation };
