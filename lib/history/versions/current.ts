// Which of the texts that were read of an address is shown. A function of their set alone: neither the order in which they came
// nor the device that they came from matters.
import type { Article } from '../../types.ts';
import { isEditOf } from './edit.ts';

/** A text that was read of an address. */
export interface Version {
  /** Of the text; versions with the same hash are the same version. */
  hash: string;
  /** When it was read, oldest first, milliseconds since 1970; never empty. */
  readAt: number[];
  article: Article;
}

/** A text under so much of another one has lost something, unless somebody shortened it. */
const SHRUNKEN = 0.6;

/**
 * The newest version that is no shrunken one; of two that were read at the same moment, the one with the greater hash.
 * The longest is never shrunken, so that there always is one. Throws on an empty set.
 */
export function current<V extends Version>(versions: readonly V[]): V {
  const [first, ...others] = versions.filter((version) => !versions.some((other) => isShrunkenFrom(version, other)));
  if (!first) throw new RangeError('There is no version');
  return others.reduce((newest, other) => (isNewer(other, newest) ? other : newest), first);
}

const lastRead = ({ readAt }: Version): number => readAt.at(-1) ?? 0;

const isNewer = (a: Version, b: Version): boolean =>
  lastRead(a) > lastRead(b) || (lastRead(a) === lastRead(b) && a.hash > b.hash);

/**
 * Whether `version` is what a gate, an error page or a teaser left of `fuller`: the beginning of a story behind a payment wall, however
 * long it is, or a text that is much shorter without being an edit.
 */
function isShrunkenFrom(version: Version, fuller: Version): boolean {
  const [length, full] = [lengthOf(version.article), lengthOf(fuller.article)];
  if (full <= length) return false;
  if (version.article.access === 'teaser' && fuller.article.access === 'full') return true;
  return length < SHRUNKEN * full && !isEditOf(version.article, fuller.article);
}

export const lengthOf = ({ blocks }: Article): number => blocks.reduce((sum, { text }) => sum + text.length, 0);
