// A story page in the built library: its articles in one timeline, and the whole of it on paper.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Stage, setStage, shoot } from './harness.ts';
import { bundle } from './history-stage.ts';
import { madeBrief } from './made-briefs.ts';

const ARTICLES = [0, 1, 2];

let stage: Stage;
let library: Page;
beforeAll(async () => {
  stage = await setStage({ lang: 'en' });
  const page = await stage.chromium.open(stage.chromium.url('options.html'));
  await page.evaluate(await bundle());
  await page.evaluate(async (numbers) => {
    const history = await lede.openHistory();
    for (const number of numbers) await history.save(lede.madeBrief(number), { readAt: number + 1 });
    history.close();
  }, ARTICLES);
  library = await stage.chromium.open(stage.chromium.url('library.html#/stories'));
  const link = await library.waitForSelector('.story-list h2 a');
  await link?.click();
  await library.waitForSelector('.timeline');
});
afterAll(() => stage.close());

const visible = (selector: string) =>
  library.$$eval(selector, (found) =>
    found.filter((element) => element.checkVisibility()).map((each) => each.textContent),
  );

test('the timeline has every article of the story', async () => {
  expect(await library.$$eval('.timeline .title', (titles) => titles.map((title) => title.textContent))).toEqual(
    ARTICLES.map((number) => madeBrief(number).article.title),
  );
  expect(await visible('.on-paper')).toEqual([]);
});

test('on paper are no buttons, but each article’s first sentence and address', async () => {
  await library.evaluate(() => {
    Object.assign(globalThis, { printed: 0, print: () => Object.assign(globalThis, { printed: 1 }) });
  });
  const button = await library.waitForSelector('button ::-p-text(Print)');
  await button?.click();
  expect(await library.evaluate('printed')).toBe(1);

  await library.emulateMediaType('print');
  await shoot(library, 'story-on-paper');
  expect(await visible('button, nav')).toEqual([]);
  const told = await visible('.on-paper');
  expect(told).toHaveLength(ARTICLES.length);
  for (const number of ARTICLES) {
    const { article, summary } = madeBrief(number);
    expect(told[number]).toBe(`${summary[0]?.text}${article.url}`);
  }
  expect(await visible('.presences li')).not.toEqual([]);
  await library.emulateMediaType('screen');
});
