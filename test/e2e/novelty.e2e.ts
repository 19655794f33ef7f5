// What is new to the reader, in real Chromium: read, change the page, read again; the same text on two sites; and nothing of it in the page.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PopupText, READ_POPUP } from '../../scripts/read-popup.ts';
import { paintedNames, type Stage, setStage, shoot } from './harness.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({ lang: 'en' });
});
afterAll(() => stage.close());

const FRESH = 'Customs officer Nora Bellamy said on Friday that 73 more seals had turned up in a locked drawer in Ely.';

/** Opens a demo story, does something to it, and presses the button. */
async function press(host: string, change?: () => void) {
  const page = await stage.chromium.open(stage.server.page('demo-en').replace('127.0.0.1', host));
  if (change) await page.evaluate(change);
  const popup = await stage.chromium.press(page);
  const text = (await popup.evaluate(READ_POPUP)) as PopupText;
  return { page, popup, news: text.sections.find(({ heading }) => /^(?:New since|Nothing here)/.test(heading)) };
}

/** Two paragraphs come, and the headline is another one. */
function edit() {
  const [, first, second] = document.querySelectorAll('.story p');
  const added = [
    'Customs officer Nora Bellamy said on Friday that 73 more seals had turned up in a locked drawer in Ely.',
    '“Nobody had opened it since 1954,” said Bellamy, whose find doubles the number of seals known from the trade with Flanders.',
  ];
  for (const [i, after] of [first, second].entries()) {
    const paragraph = document.createElement('p');
    paragraph.textContent = added[i] ?? '';
    after?.after(paragraph);
  }
  const title = 'Drawer in Ely holds 73 more lead seals';
  const headline = document.querySelector('h1');
  const stated = document.querySelector('meta[property="og:title"]');
  if (headline) headline.textContent = title;
  stated?.setAttribute('content', title);
  document.title = title;
  document.querySelector('script[type="application/ld+json"]')?.remove();
}

/** All words that a page can read out of what is painted in it, by the name of the paint. */
const paintedWords = (page: Page) =>
  page.evaluate(() =>
    [...CSS.highlights].map(([name, ranges]) => ({ name, words: [...ranges].map((range) => String(range)) })),
  );

test('the first reading says nothing about news, and a changed page says what came', async () => {
  const first = await press('127.0.0.1');
  expect(first.news).toBeUndefined();
  await first.page.close();
  const again = await press('127.0.0.1', edit);
  expect(again.news?.notes).toEqual(['2 paragraphs new, headline changed']);
  expect(again.news?.items.join('\n')).toContain(FRESH);
  await shoot(again.popup, 'popup-news-changed');
  await again.page.close();
});

test('the same text on another site says where it was read; nothing new is an honest answer', async () => {
  const repeat = await press('localhost', edit);
  expect(repeat.news?.heading).toBe('Nothing here that you haven’t read');
  expect(repeat.news?.notes.join()).toMatch(/^Read at 127\.0\.0\.1/);
  expect(repeat.news?.items).toEqual([]);
  await shoot(repeat.popup, 'popup-news-nothing');
  await repeat.page.close();
});

test('what is new is nowhere in the page: the registry holds what it would hold of a first reading', async () => {
  const fresh = await setStage({ lang: 'en' });
  try {
    const page = await fresh.chromium.open(fresh.server.page('demo-en'));
    await page.evaluate(edit);
    await fresh.chromium.press(page);
    const { page: known } = await press('127.0.0.1', edit);
    expect(await paintedWords(known)).toEqual(await paintedWords(page));
    expect((await paintedNames(known)).map(({ name }) => name).sort()).toEqual([
      'hl-actor-light',
      'hl-date-light',
      'hl-sentence-light',
    ]);
    expect(await known.evaluate(() => document.documentElement.outerHTML.includes('New since'))).toBe(false);
    await known.close();
  } finally {
    await fresh.close();
  }
});

test('a new sentence is a button to its place', async () => {
  const { page, popup } = await press('127.0.0.1', () => {
    const paragraph = document.createElement('p');
    paragraph.textContent =
      'On Monday 14 divers of the county found a second wreck with 9 iron anchors beside the first one.';
    document.querySelector('.story p:nth-of-type(2)')?.after(paragraph);
  });
  await popup.evaluate(() => document.querySelector<HTMLElement>('.news .fresh button')?.click());
  await page.waitForFunction(() => String(document.getSelection()).includes('second wreck'));
  await page.close();
});

test('the reading history tells what is new, compares the versions, and folds the reprint', async () => {
  const page = await stage.chromium.open(stage.chromium.url('library.html'));
  await page.waitForSelector('.row');
  expect(await page.$$eval('.row', (rows) => rows.length)).toBe(1);
  await page.click('.reprints summary');
  await shoot(page, 'library-reprints');
  await page.click('.reprints a');
  await page.waitForSelector('.news');
  await page.goto(stage.chromium.url('library.html'));
  const id = await page
    .waitForSelector('.row')
    .then((row) => row?.evaluate((each) => (each as HTMLElement).dataset.id));
  const other = await page.$eval('.reprints a', (link) => link.getAttribute('href'));
  for (const hash of [`#/article/${id}`, other]) {
    await page.goto(stage.chromium.url(`library.html${hash}`));
    await page.reload();
    await page.waitForSelector('.news');
    const compare = await page.$('.changes > button');
    if (!compare) continue;
    await compare.click();
    await page.waitForSelector('.version ins');
    expect(await page.$$eval('.version ins', (marks) => marks.map((mark) => mark.textContent).join(' '))).toContain(
      'divers',
    );
    await shoot(page, 'library-changes');
    await page.close();
    return;
  }
  throw new Error('no article has versions to compare');
});
