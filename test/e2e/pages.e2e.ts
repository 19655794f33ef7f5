// Every page of our own in real Chromium: what is an article is briefed, and each picked sentence is found in the page word for word.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PopupText, READ_POPUP } from '../../scripts/read-popup.ts';
import { readPages } from '../pages/pages.ts';
import { type Stage, setStage } from './harness.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

const pages = readPages();

async function visit(slug: string) {
  const page = await stage.open(slug);
  const popup = await stage.chromium.press(page);
  return { page, popup, text: (await popup.evaluate(READ_POPUP)) as PopupText };
}

describe('an article', () => {
  test.each(
    pages.filter(({ expected }) => expected.kind === 'article').map(({ slug, expected }) => [slug, expected] as const),
  )('%s', async (slug, expected) => {
    const { page, popup, text } = await visit(slug);
    expect(text.state).toBe('brief');
    if (expected.kind === 'article') expect(text.headline).toBe(expected.title);
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
  test.each(pages.filter(({ expected }) => expected.kind === 'none').map(({ slug }) => slug))('%s', async (slug) => {
    const { page, text } = await visit(slug);
    expect(text.state).toBe('not-article');
    await page.close();
  });
});
