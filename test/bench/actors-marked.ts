// Quality of `findActors` on the marked articles of `test/marked/actors`, with the models and without: self-marked numbers.
import { existsSync, readFileSync } from 'node:fs';
import { type ActorModel, findActors, loadActorModel } from '../../lib/actors/index.ts';
import { type MarkedArticle, markedArticles } from '../marked/actors/read.ts';
import { add, f1, precision, recall, scoreActors, type Tally, tally } from '../marked/actors/score.ts';

/** Prints one row a language and way. Called by the bench of the room `actors`. */
export function benchMarked(): void {
  const articles = markedArticles();
  console.log('\nActors on our own marked articles (self-marked; pairs are mentions of one actor)');
  const rows = ['de', 'en'].flatMap((lang) => {
    const own = articles.filter(({ article }) => article.lang === lang);
    const model = modelOf(lang);
    return [...(model ? [row(`${lang}, model`, own, model)] : []), row(`${lang}, by shape alone`, own)];
  });
  console.table(Object.fromEntries(rows.map(({ name, ...numbers }) => [name, numbers])));
}

function modelOf(lang: string): ActorModel | undefined {
  const file = new URL(`../../public/models/actors.${lang}.bin`, import.meta.url);
  return existsSync(file) ? loadActorModel(readFileSync(file)) : undefined;
}

function row(name: string, articles: MarkedArticle[], model?: ActorModel) {
  const sums = { mentions: tally(), persons: tally(), all: tally(), roles: tally(), names: tally() };
  let order = 0;
  for (const marked of articles) {
    const score = scoreActors(marked, findActors(marked.article, model));
    add(sums.mentions, score.mentions);
    add(sums.persons, score.pairs.persons);
    add(sums.all, score.pairs.all);
    add(sums.roles, score.roles);
    add(sums.names, score.names);
    order += score.ndcg;
  }
  const percent = (part: number) => Number((100 * part).toFixed(1));
  const of = (measure: (sum: Tally) => number, sum: Tally) => percent(measure(sum));
  return {
    name,
    'mention F1': of(f1, sums.mentions),
    'person pairs F1': of(f1, sums.persons),
    'all pairs F1': of(f1, sums.all),
    'role precision': of(precision, sums.roles),
    'role recall': of(recall, sums.roles),
    'names right': of(precision, sums.names),
    'nDCG@5': percent(order / articles.length),
  };
}
