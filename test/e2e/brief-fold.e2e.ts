// What, who and when on one screen: in the popup that the toolbar button opens, on pages of every length and in both languages.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, setStage, shoot } from './harness.ts';

/** What browsers give a popup, in CSS pixels. */
const POPUP_HEIGHT = 600;

const PAGES = [
  'demo-de',
  'interview-de',
  'long-de',
  'portal-de',
  'semantic-de',
  'swiss-wire-de',
  'dark-en',
  'demo-en',
  'liveblog-en',
  'opinion-en',
  'pa-en',
  'reuters-en',
];

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({ lang: 'de' });
});
afterAll(() => stage.close());

test.each(PAGES)('%s shows what, who and when without scrolling', async (slug) => {
  const page = await stage.open(slug);
  const popup = await stage.chromium.press(page);
  const seen = await popup.evaluate(() => {
    const bottom = (element?: Element | null) => (element ? element.getBoundingClientRect().bottom + scrollY : -1);
    const sections = ['summary', 'who', 'when'].map((name) => {
      const section = document.querySelector(`section.${name}`);
      // The last line that anybody reads of it, and not the box around it.
      const lines = [...(section?.querySelectorAll('button, p') ?? [])];
      return { name, lines: lines.length, bottom: Math.max(...lines.map(bottom)) };
    });
    const foot = document.querySelector('.foot')?.getBoundingClientRect().height ?? 0;
    return {
      sections,
      foot,
      last: bottom(document.querySelector('.last')),
      headline: document.querySelector('h1')?.getBoundingClientRect().height ?? 0,
      width: document.documentElement.scrollWidth - innerWidth,
    };
  });
  await shoot(popup, `fold-${slug}`);
  expect(seen.foot).toBeLessThanOrEqual(41);
  for (const { name, lines, bottom } of seen.sections) {
    expect([name, lines > 0]).toEqual([name, true]);
    expect([name, bottom <= POPUP_HEIGHT - seen.foot]).toEqual([name, true]);
  }
  expect(seen.last).toBeLessThanOrEqual(POPUP_HEIGHT - seen.foot);
  expect(seen.headline).toBeLessThan(50);
  expect(seen.width).toBeLessThanOrEqual(0);
  await page.close();
});
