// Learned by `npm run train -- summary` from news articles with their editors' summaries; not edited by hand. Numbers only, from
// CNN/DailyMail (495 articles of the validation split), FANG-COVID (750 of zeit.de) and the test pages of flairNLP/fundus (67).
import type { SentenceFeature } from './features.ts';
import type { TermFeature } from './terms.ts';

/** Logistic: whether a summary has a term of its article. */
export const TERM_WEIGHTS: Readonly<Record<TermFeature, number>> = {
  one: -4.8372,
  stop: 0.8214,
  count: 0.7975,
  sentences: -0.1777,
  contentSentences: 0.5408,
  single: -0.0829,
  title: 1.152,
  noTitle: 1.0041,
  inFirst: -1.8406,
  inSecond: -0.2507,
  inThird: 0.1233,
  early: 3.6443,
  depth: 0.5882,
  middle: -0.8316,
  end: 0.111,
  capital: 0.2275,
  name: 0.1146,
  figure: 0.3597,
  letters: -0.0066,
  short: -0.0377,
  german: 0.4311,
  stopInFirst: -0.14,
  titleInFirst: -0.6782,
  nameInFirst: 0.3508,
};

/** Linear: how many words more or fewer than its terms promise a sentence shares with the summary. */
export const SENTENCE_WEIGHTS: Readonly<Record<SentenceFeature, number>> = {
  one: 0.2798,
  first: -0.5758,
  second: -0.0969,
  third: -0.0709,
  fourth: 0.0262,
  fifth: 0.1605,
  early: 0.5993,
  depth: 0.1777,
  blockStart: 0.246,
  blockEarly: 0.3617,
  length: 0.0623,
  lengthSquare: 0.0128,
  title: 0.6351,
  centrality: 4.2488,
  keywords: 1.8106,
  opening: -0.1932,
  next: 0.0206,
  density: -1.1483,
  figures: -0.0825,
  capitals: -0.2651,
  quoted: -0.1366,
  question: 0.1381,
  personal: -0.2309,
  expected: -0.3632,
  expectedShare: -0.5068,
};
