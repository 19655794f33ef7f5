// Learned by `npm run train -- summary` from news articles with their editors' summaries; not edited by hand. Numbers only, from
// CNN/DailyMail (495 articles of the validation split), FANG-COVID (750 of zeit.de) and the test pages of flairNLP/fundus (67).
import type { SentenceFeature } from './features.ts';
import type { TermFeature } from './terms.ts';

/** Logistic: whether a summary has a term of its article. */
export const TERM_WEIGHTS: Readonly<Record<TermFeature, number>> = {
  one: -4.8372,
  stop: 0.8214,
  count: 0.7978,
  sentences: -0.178,
  contentSentences: 0.5408,
  single: -0.0829,
  title: 1.152,
  noTitle: 1.0041,
  inFirst: -1.8405,
  inSecond: -0.2506,
  inThird: 0.1233,
  early: 3.644,
  depth: 0.5881,
  middle: -0.8322,
  end: 0.1115,
  capital: 0.2277,
  name: 0.1144,
  figure: 0.3597,
  letters: -0.0066,
  short: -0.0377,
  german: 0.4312,
  stopInFirst: -0.14,
  titleInFirst: -0.6783,
  nameInFirst: 0.3508,
};

/** Linear: how many words more or fewer than its terms promise a sentence shares with the summary. */
export const SENTENCE_WEIGHTS: Readonly<Record<SentenceFeature, number>> = {
  one: 0.2797,
  first: -0.5757,
  second: -0.0969,
  third: -0.0708,
  fourth: 0.0262,
  fifth: 0.1605,
  early: 0.5997,
  depth: 0.1781,
  blockStart: 0.246,
  blockEarly: 0.3618,
  length: 0.0635,
  lengthSquare: 0.0132,
  title: 0.6354,
  centrality: 4.2487,
  keywords: 1.8113,
  opening: -0.1917,
  next: 0.0193,
  density: -1.1478,
  figures: -0.0827,
  capitals: -0.2656,
  quoted: -0.1367,
  question: 0.1383,
  personal: -0.2309,
  expected: -0.3635,
  expectedShare: -0.5055,
};
