// What, who and when on one screen: in the popup that the toolbar button opens, on pages of every length and in both languages.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BriefState } from '../../lib/extension/messages.ts';
import { view } from '../gallery/story.ts';
import { type Stage, setStage, shoot } from './harness.ts';

/** What browsers give a popup, in CSS pixels. */
const POPUP_HEIGHT = 600;

const PAGES = [
  'amp-de',
  'demo-de',
  'interview-de',
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

/** The built popup in a tab of a popup's size, over a background that gives this answer, or none for ever. */
async function popupOver(answer: BriefState | undefined) {
  const page = await stage.chromium.browser.newPage();
  await page.setViewport({ width: 432, height: POPUP_HEIGHT });
  await page.evaluateOnNewDocument((res) => {
    const { chrome, browser } = globalThis as unknown as Record<
      string,
      { runtime: { sendMessage: unknown } } | undefined
    >;
    const answering = (...given: unknown[]) => {
      const reply = given.at(-1);
      if (res && typeof reply === 'function') reply({ res });
      return res ? Promise.resolve({ res }) : new Promise(() => {});
    };
    for (const api of [chrome, browser]) if (api) api.runtime.sendMessage = answering;
  }, answer);
  await page.goto(stage.chromium.url('popup.html'));
  await page.waitForSelector(answer ? '.last button' : '.loading');
  return page;
}

test('the skeleton is as high as the brief that takes its place, part by part', async () => {
  const heights = async (answer: BriefState | undefined) => {
    const page = await popupOver(answer);
    await page.$$eval('.welcome button', ([button]) => (button as HTMLElement | undefined)?.click());
    await page.waitForFunction(() => !document.querySelector('.welcome'));
    await shoot(page, answer ? 'fold-brief' : 'fold-skeleton');
    const parts = ['.head', '.summary', '.who', '.when', '.last', '.foot'];
    const found = await page.evaluate(
      (parts) => parts.map((part) => [part, document.querySelector(part)?.getBoundingClientRect().height]),
      parts,
    );
    await page.close();
    return found;
  };
  expect(await heights(undefined)).toEqual(await heights(view));
});

/** Everything as long as it gets: long words, offices, clauses; a notice; a story that is not saved. */
test.each(['liveblog', 'no-model'] as const)('an overlong brief fits as well: %s', async (notice) => {
  const sentence = view.brief.summary[1];
  if (!sentence) throw new Error('the story has too few sentences');
  const long = { ...sentence, text: `${sentence.text} `.repeat(5) };
  const page = await popupOver({
    ...view,
    notices: [notice],
    saved: { kind: 'failed', reason: 'newer-database' },
    brief: { ...view.brief, summary: [long, long, long] },
  });
  await shoot(page, `fold-overlong-${notice}`);
  const room = await page.evaluate(() => {
    const top = document.querySelector('.foot')?.getBoundingClientRect().top ?? 0;
    return top - (document.querySelector('.clauses li:last-child')?.getBoundingClientRect().bottom ?? Infinity);
  });
  expect(room).toBeGreaterThanOrEqual(0);
  await page.close();
});
