// The one door to the analysis: who, when and what of an article.
import { type ActorModel, findActors } from '../actors/index.ts';
import { keyDates } from '../dates/index.ts';
import { summarise } from '../summary/index.ts';
import type { Article, Brief } from '../types.ts';

/** Raised whenever the analysis changes what it finds, so that stored briefs can be told from newer ones. */
const ANALYSIS = 4;

/**
 * Analyses an article. Pure and synchronous: the same article and model give the same brief.
 * @param models.actors The actor model of the article's language, or the gazetteer; without one, names are found by shape alone.
 */
export function composeBrief(article: Article, models: { actors?: ActorModel } = {}): Brief {
  const steps = briefSteps(article, models);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same, with a rest after each step, in which others have their turn or whoever waits calls it off. */
export function* briefSteps(article: Article, models: { actors?: ActorModel } = {}): Generator<void, Brief, void> {
  const actors = findActors(article, models.actors);
  yield;
  const dates = keyDates(article, { actors });
  yield;
  const summary = summarise(article, { actors, dates });
  return { article, actors, dates, summary, analysedWith: `analysis ${ANALYSIS}` };
}
