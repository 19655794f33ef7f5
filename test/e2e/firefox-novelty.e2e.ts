// What is new to the reader, in real Firefox: read, change the page, read again; the same text on another site.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Firefox } from '../../scripts/firefox.ts';
import { type PopupText, READ_POPUP } from '../../scripts/read-popup.ts';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { browserPath } from './harness.ts';

let firefox: Firefox;
let server: PageServer;
beforeAll(async () => {
  server = await servePages();
  firefox = await Firefox.launch({ path: browserPath('firefox'), headless: true, lang: 'en' });
});
afterAll(async () => {
  await firefox.close();
  await server.close();
});

const FRESH = 'Customs officer Nora Bellamy said on Friday that 73 more seals had turned up in a locked drawer in Ely.';
const EDIT = `(() => {
  const paragraph = document.createElement('p');
  paragraph.textContent = ${JSON.stringify(FRESH)};
  document.querySelector('.story p:nth-of-type(2)').after(paragraph);
})()`;

/** What the popup says is new, and what the page can read out of the paint in it. */
async function press(host: string, change?: string) {
  const page = await firefox.open(server.page('demo-en').replace('127.0.0.1', host));
  if (change) await firefox.evaluate(page, change);
  const popup = await firefox.press(page);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const { sections } = await popup.evaluate<PopupText>(READ_POPUP);
  const painted = await firefox.evaluate<string[]>(page, '[...CSS.highlights.keys()]');
  return { news: sections.find(({ heading }) => /^(?:New since|Nothing here)/.test(heading)), painted };
}

test('a changed page says what came, the same text elsewhere where it was read, and the page hears of neither', async () => {
  expect((await press('127.0.0.1')).news).toBeUndefined();
  const changed = await press('127.0.0.1', EDIT);
  expect(changed.news?.notes).toEqual(['1 paragraph new']);
  expect(changed.news?.items.join()).toContain(FRESH);
  const repeat = await press('localhost', EDIT);
  expect(repeat.news?.notes.join()).toMatch(/^Read at 127\.0\.0\.1/);
  for (const { painted } of [changed, repeat])
    expect(painted.sort()).toEqual(['hl-actor-light', 'hl-date-light', 'hl-sentence-light']);
});
