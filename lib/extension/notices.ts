// What the reader should know beside the brief.
import { hasLittleText } from '../summary/index.ts';
import type { Brief } from '../types.ts';
import { MODEL_LANGUAGES } from './analysis.ts';
import type { Notice } from './messages.ts';

export function noticesOf({ article, summary }: Brief): Notice[] {
  const notices: Notice[] = [];
  if (article.access === 'teaser') notices.push('teaser');
  if (article.genre === 'liveblog') notices.push('liveblog');
  if (!MODEL_LANGUAGES.includes(article.lang)) notices.push('no-model');
  if (summary.length === 0 && article.access === 'full' && hasLittleText(article)) notices.push('too-short');
  return notices;
}
