// A line of a backup as an article, if it has the shape of one: what is missing or of another type makes it none.
import type { Brief } from '../../types.ts';
import type { BackupArticle } from './format.ts';

type Loose = Record<string, unknown>;

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const all = <T>(values: unknown, is: (value: unknown) => value is T): values is T[] =>
  Array.isArray(values) && values.every(is);
const optional = (value: unknown): boolean => value === undefined || isText(value);

export function readArticle(value: Loose): BackupArticle | undefined {
  const { readAt, starred, story, brief } = value;
  if (!all(readAt, isNumber) || readAt.length === 0 || typeof starred !== 'boolean') return undefined;
  if (story !== undefined && !isNumber(story)) return undefined;
  return isBrief(brief) ? { readAt, starred, ...(story === undefined ? {} : { story }), brief } : undefined;
}

function isBrief(value: unknown): value is Brief {
  if (!isLoose(value) || !isText(value.analysedWith)) return false;
  return (
    isArticle(value.article) &&
    all(value.actors, isActor) &&
    all(value.dates, isKeyDate) &&
    all(value.summary, isSentence)
  );
}

const isArticle = (value: unknown): boolean =>
  isLoose(value) &&
  [value.url, value.site, value.lang, value.title, value.access, value.genre].every(isText) &&
  [value.kicker, value.published, value.modified, value.teaser, value.image].every(optional) &&
  URL.canParse(String(value.url)) &&
  /^https?:|^file:/.test(String(value.url)) &&
  all(value.authors, isText) &&
  all(value.agencies, isText) &&
  all(value.blocks, (block): block is Loose => isLoose(block) && isText(block.kind) && isText(block.text)) &&
  all(value.links, (link): link is Loose => isLoose(link) && isText(link.url) && isText(link.title));

const isSpan = (value: unknown): value is Loose =>
  isLoose(value) && [value.block, value.start, value.end].every(isNumber);

const isActor = (value: unknown): value is Loose =>
  isLoose(value) &&
  [value.key, value.name, value.type].every(isText) &&
  (value.role === undefined || (isLoose(value.role) && isText(value.role.text) && isSpan(value.role.span))) &&
  all(value.mentions, isSpan) &&
  isNumber(value.salience) &&
  all(value.aliases, isText);

/** Earlier versions worded how a date was read; since then it is data. */
const isRead = ({ readFrom, reading }: Loose): boolean =>
  readFrom === undefined ? isText(reading) : isLoose(readFrom) && isText(readFrom.text) && optional(readFrom.base);

const isKeyDate = (value: unknown): value is Loose =>
  isLoose(value) &&
  [value.edtf, value.from, value.to, value.grain, value.direction].every(isText) &&
  isRead(value) &&
  isSpan(value.sentence) &&
  all(value.mentions, isSpan) &&
  all(value.actors, isText);

const isSentence = (value: unknown): value is Loose =>
  isLoose(value) && isSpan(value.span) && isText(value.text) && isNumber(value.score);
