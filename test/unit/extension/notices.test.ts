// What stands beside a brief: a language without a model is told, never passed over.
import { expect, test, vi } from 'vitest';
import { briefOf } from '../history/briefs.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { noticesOf } = await import('../../../lib/extension/notices.ts');

test.each(['da', 'fr', 'nl'])('a language without a model of its own is marked: %s', (lang) => {
  expect(noticesOf({ brief: briefOf({ lang }), isModelDamaged: false })).toContain('no-model');
});

test.each(['de', 'en'])('German and English have theirs: %s', (lang) => {
  expect(noticesOf({ brief: briefOf({ lang }), isModelDamaged: false })).toEqual([]);
});

test('a page of which only a part was read, and a damaged model, are told', () => {
  const brief = briefOf({ lang: 'de' });
  brief.article.partial = true;
  expect(noticesOf({ brief, isModelDamaged: true })).toEqual(['partial', 'damaged-model']);
});
