// The same way in real Firefox: click, brief, highlights, history.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Firefox, type FirefoxPopup } from '../../scripts/firefox.ts';
import { type PopupText, READ_POPUP } from '../../scripts/read-popup.ts';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { browserPath } from './harness.ts';

let firefox: Firefox;
let server: PageServer;
let page: string;
let popup: FirefoxPopup;
let html: string;

beforeAll(async () => {
  server = await servePages();
  firefox = await Firefox.launch({ path: browserPath('firefox'), headless: true, lang: 'en' });
  page = await firefox.open(server.page('demo-en'));
  html = await firefox.evaluate<string>(page, 'document.documentElement.outerHTML');
  popup = await firefox.press(page);
});
afterAll(async () => {
  await firefox.close();
  await server.close();
});

test('a click shows who, when and what', async () => {
  const text = await popup.evaluate<PopupText>(READ_POPUP);
  expect(text.state).toBe('brief');
  expect(text.sections.map(({ heading }) => heading)).toEqual(expect.arrayContaining(['In short', 'Who', 'When']));
  for (const { heading, items } of text.sections) expect([heading, items.length]).not.toEqual([heading, 0]);
});

test('the page is painted and no node of it changed', async () => {
  const names = await firefox.evaluate<string[]>(page, '[...CSS.highlights.keys()]');
  expect(names.sort()).toEqual(['hl-actor-light', 'hl-date-light', 'hl-sentence-light']);
  expect(await firefox.evaluate(page, 'document.documentElement.outerHTML')).toBe(html);
});

test('an item of the popup leads to its place', async () => {
  await popup.evaluate(`document.querySelector('section.summary button.item').click()`);
  await popup.waitFor('true');
  const sentence = await popup.evaluate<string>(
    `document.querySelector('section.summary button.item [lang]').textContent`,
  );
  await expect
    .poll(() => firefox.evaluate(page, 'String(document.getSelection())'), { timeout: 10_000 })
    .toBe(sentence);
});

test('the story is in the reading history', async () => {
  await popup.close();
  const library = await firefox.open(firefox.url('library.html'));
  const shown = () => firefox.evaluate<string>(library, 'document.body.innerText').catch(() => '');
  await expect
    .poll(shown, { timeout: 15_000 })
    .toContain(await firefox.evaluate<string>(page, `document.querySelector('h1').innerText`));
});

test('on a site that the reader always allows, the marks come without a click', async () => {
  await firefox.allow('http://127.0.0.1/*');
  const names = (tab: string) => firefox.evaluate<number>(tab, 'CSS.highlights.size');
  // The page script is registered by the background when it hears of the permission.
  await expect
    .poll(
      async () => {
        const tab = await firefox.open(server.page('semantic-de'));
        await new Promise((resolve) => setTimeout(resolve, 1500));
        return names(tab);
      },
      { timeout: 30_000, interval: 500 },
    )
    .toBeGreaterThan(0);
});

test('nothing was asked for but the page', () => {
  expect(server.requests.filter((path) => !['/demo-en/', '/semantic-de/', '/favicon.ico'].includes(path))).toEqual([]);
});
