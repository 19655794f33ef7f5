// Every page of our own in real Chromium: what is an article is briefed, and each picked sentence is found in the page word for word.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PopupText, READ_POPUP } from '../../scripts/read-popup.ts';
import { type ExpectedArticle, type NewsPage, readPages } from '../pages/pages.ts';
import { type Stage, setStage } from './harness.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const pages = readPages();

/** Opens a page under the address that it pretends to have: where it stands tells a list from a story, too. */
async function visit({ html, expected }: NewsPage) {
  const page = await stage.chromium.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.isNavigationRequest()) void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
    else void request.abort();
  });
  await page.goto(expected.url);
  const popup = await stage.chromium.press(page);
  return { page, popup, text: (await popup.evaluate(READ_POPUP)) as PopupText };
}

const named = (kind: 'article' | 'none') =>
  pages.filter(({ expected }) => expected.kind === kind).map((page) => [page.slug, page] as const);

describe('an article', () => {
  test.each(named('article'))('%s', async (_, news) => {
    const { page, popup, text } = await visit(news);
    expect(text.state).toBe('brief');
    expect(text.headline).toBe((news.expected as ExpectedArticle).title);
    for (const item of await popup.$$('section.summary button.item')) {
      const sentence = await item.$eval('[lang]', (element) => element.textContent);
      await item.evaluate((button) => (button as HTMLElement).click());
      const said = () =>
        page.evaluate(() =>
          String(document.getSelection())
            .replace(/[\u00AD\u200B]/g, '')
            .replace(/\s+/g, ' '),
        );
      await expect.poll(said, { timeout: 5_000 }).toBe(sentence);
    }
    await page.close();
  });
});

describe('a page that leads to others', () => {
  test.each(named('none'))('%s', async (_, news) => {
    const { page, text } = await visit(news);
    expect(text.state).toBe('not-article');
    await page.close();
  });
});
