// What the reader should know beside the brief.
import { type Analysed, MODEL_LANGUAGES } from './analysis.ts';
import type { Notice } from './messages.ts';

export function noticesOf({ brief: { article }, isModelDamaged }: Analysed): Notice[] {
  const notices: Notice[] = [];
  if (article.access === 'teaser') notices.push('teaser');
  if (article.partial && article.access !== 'teaser') notices.push('partial');
  if (article.genre === 'liveblog') notices.push('liveblog');
  if (isModelDamaged) notices.push('damaged-model');
  if (!MODEL_LANGUAGES.includes(article.lang)) notices.push('no-model');
  return notices;
}
