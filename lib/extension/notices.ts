// What the reader should know beside the brief.
import type { Brief } from '../types.ts';
import { MODEL_LANGUAGES } from './analysis.ts';
import type { Notice } from './messages.ts';

export function noticesOf({ article }: Brief): Notice[] {
  const notices: Notice[] = [];
  if (article.access === 'teaser') notices.push('teaser');
  if (article.genre === 'liveblog') notices.push('liveblog');
  if (!MODEL_LANGUAGES.includes(article.lang)) notices.push('no-model');
  return notices;
}
