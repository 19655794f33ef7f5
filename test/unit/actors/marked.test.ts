// The marked articles hold quality above a floor, a little below what was reached; whoever lowers it must say why.
import { describe, expect, test } from 'vitest';
import { findActors } from '../../../lib/actors/index.ts';
import { markedArticles } from '../../marked/actors/read.ts';
import { add, f1, precision, recall, scoreActors, tally } from '../../marked/actors/score.ts';
import { modelOf } from './models.ts';

describe('the forty marked articles', () => {
  const sums = { persons: tally(), all: tally(), roles: tally() };
  const orders: number[] = [];
  for (const marked of markedArticles()) {
    const score = scoreActors(marked, findActors(marked.article, modelOf(marked.article.lang)));
    add(sums.persons, score.pairs.persons);
    add(sums.all, score.pairs.all);
    add(sums.roles, score.roles);
    orders.push(score.ndcg);
  }

  test('mentions of one person are one actor, those of two are two', () => {
    expect(f1(sums.persons)).toBeGreaterThan(0.92);
    expect(f1(sums.all)).toBeGreaterThan(0.88);
  });

  test('roles are those that the story states', () => {
    expect(precision(sums.roles)).toBeGreaterThan(0.95);
    expect(recall(sums.roles)).toBeGreaterThan(0.8);
  });

  test('the actors come in the order of how much the story is about them', () => {
    expect(orders).toHaveLength(40);
    expect(orders.reduce((sum, order) => sum + order) / orders.length).toBeGreaterThan(0.83);
  });
});
