// Where a summary's sentences come from, by the kind of article.
import type { Article } from '../types.ts';
import type { Extent } from './extent.ts';
import { type Ranked, rank } from './rank.ts';
import { select } from './select.ts';
import type { Sentence } from './sentence.ts';

/**
 * Picks sentences, in reading order. A story or an opinion gives its best; a live blog the best of each of its
 * newest entries; an interview one of its introduction and then the strongest answers.
 */
export function pick(article: Article, sentences: readonly Sentence[], { least, most }: Extent): Ranked[] {
  if (article.genre === 'liveblog') {
    const entries = newestEntries(article, sentences);
    const picked = pickEntries(article, entries, most);
    if (picked.length > 0) return picked;
  }
  const ranked = rank(article.title, sentences, article.lang);
  return article.genre === 'interview' ? pickAnswers(article, ranked, most) : select(ranked, most, least);
}

/** The sentences of each entry that says when it was posted, newest first. */
function newestEntries(article: Article, sentences: readonly Sentence[]): Sentence[][] {
  const entries: { postedAt: number; sentences: Sentence[] }[] = [];
  const ofBlock: (number | undefined)[] = [];
  for (const { postedAt } of article.blocks) {
    if (postedAt) entries.push({ postedAt: Date.parse(postedAt), sentences: [] });
    ofBlock.push(entries.length === 0 ? undefined : entries.length - 1);
  }
  for (const sentence of sentences) {
    const entry = ofBlock[sentence.span.block];
    if (entry !== undefined) entries[entry]!.sentences.push(sentence);
  }
  entries.sort((a, b) => (b.postedAt || 0) - (a.postedAt || 0));
  return entries.map((entry) => entry.sentences);
}

/** Each entry is a small story of its own. */
function pickEntries(article: Article, entries: readonly Sentence[][], wanted: number): Ranked[] {
  const picked: Ranked[] = [];
  for (const entry of entries) {
    if (picked.length === wanted) break;
    picked.push(...select(rank(article.title, entry, article.lang), 1, 0, picked));
  }
  return picked.sort((a, b) => a.sentence.index - b.sentence.index);
}

/** Questions are not picked; what stands before the first of them is the introduction. */
function pickAnswers(article: Article, ranked: readonly Ranked[], wanted: number): Ranked[] {
  const isQuestion = article.blocks.map(({ text }) => /\?["'”“»«]?$/.test(text));
  const first = isQuestion.indexOf(true);
  const answers = ranked.filter(({ sentence }) => !isQuestion[sentence.span.block] && sentence.span.block > first);
  const introduction = ranked.filter(({ sentence }) => sentence.span.block < first);
  const lead = select(introduction, 1, 0);
  return [...lead, ...select(answers, wanted - lead.length, wanted - lead.length, lead)];
}
