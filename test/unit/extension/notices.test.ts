// What stands beside a brief: a language without a model is told, never passed over.
import { expect, test, vi } from 'vitest';
import { briefOf } from '../history/briefs.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { noticesOf } = await import('../../../lib/extension/notices.ts');

test.each(['da', 'fr', 'nl'])('a language without a model of its own is marked: %s', (lang) => {
  expect(noticesOf(briefOf({ lang }))).toContain('no-model');
});

test.each(['de', 'en'])('German and English have theirs: %s', (lang) => {
  expect(noticesOf(briefOf({ lang }))).toEqual([]);
});
