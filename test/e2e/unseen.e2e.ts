// The page plays against us: it hears nothing when it is read, and nothing that it sends is obeyed.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PopupText, READ_POPUP } from '../../scripts/read-popup.ts';
import { paintedNames, type Stage, setStage } from './harness.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({ lang: 'en' });
});
afterAll(() => stage.close());

/** What the page heard, in its own world, before and after it was read. */
declare const heard: string[];

const state = async (popup: Page) => ((await popup.evaluate(READ_POPUP)) as PopupText).state;

/** Opens a page that listens to every message, and to the events of extensions that are made with the same tools. */
async function openListening(): Promise<{ page: Page; id: string }> {
  const id = new URL(stage.chromium.url('popup.html')).host;
  const page = await stage.chromium.open('about:blank');
  await page.evaluateOnNewDocument((id) => {
    const log: string[] = [];
    Object.assign(window, { heard: log });
    for (const type of [
      'message',
      `${id}:page:wxt:content-script-started`,
      `${id}:page:wxt:locationchange`,
      'wxt:locationchange',
    ])
      for (const target of [window, document]) target.addEventListener(type, () => log.push(type), true);
    const { dispatchEvent } = EventTarget.prototype;
    EventTarget.prototype.dispatchEvent = function (event) {
      log.push(`dispatched ${event.type}`);
      return dispatchEvent.call(this, event);
    };
    new MutationObserver((changes) => log.push(...changes.map(({ type }) => type))).observe(document, {
      attributes: true,
    });
  }, id);
  await page.goto(stage.server.page('demo-en'));
  return { page, id };
}

test('a page hears nothing of being read', async () => {
  const { page } = await openListening();
  const popup = await stage.chromium.press(page);
  expect(await state(popup)).toBe('brief');
  expect(await page.evaluate(() => heard)).toEqual([]);
  await page.close();
});

test('whatever a page sends, its brief is made and its marks stay', async () => {
  const { page, id } = await openListening();
  await (await stage.chromium.press(page)).close();
  const painted = await paintedNames(page);
  expect(painted.length).toBeGreaterThan(0);
  await page.evaluate(async (id) => {
    const started = `${id}:page:wxt:content-script-started`;
    const detail = { contentScriptName: 'page', messageId: 'other' };
    for (const target of [window, document]) target.dispatchEvent(new CustomEvent(started, { detail }));
    window.postMessage({ type: started, ...detail }, '*');
    for (const type of ['ping', 'read', 'mark', 'setMarks', 'briefPage', 'forget'])
      window.postMessage({ id: 1, type, data: { on: false }, timestamp: 1 }, '*');
    navigation.dispatchEvent(new Event('currententrychange'));
    navigation.dispatchEvent(new Event('navigate'));
    document.dispatchEvent(new Event('visibilitychange'));
    for (const element of document.querySelectorAll('p')) {
      const { left, top } = element.getBoundingClientRect();
      document.dispatchEvent(new PointerEvent('pointermove', { clientX: left + 20, clientY: top + 8, bubbles: true }));
    }
    await new Promise((resolve) => setTimeout(resolve, 800));
  }, id);
  expect(await paintedNames(page)).toEqual(painted);
  expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('body');
  expect(await state(await stage.chromium.press(page))).toBe('brief');
  await page.close();
});

test('a page that lays its own names over its document is read all the same', async () => {
  const { page } = await openListening();
  await page.evaluate(() => {
    const names = ['body', 'title', 'createRange', 'getElementsByTagName', 'documentElement', 'firstChild'];
    const form = document.createElement('form');
    for (const name of [...names, 'getAttribute', 'nextSibling', 'localName', 'id'])
      form.append(Object.assign(document.createElement('input'), { name, type: 'hidden' }));
    for (const name of names) form.append(Object.assign(document.createElement('img'), { name }));
    document.querySelector('article, main, body')?.prepend(form);
  });
  expect(await state(await stage.chromium.press(page))).toBe('brief');
  expect((await paintedNames(page)).length).toBeGreaterThan(0);
  await page.close();
});
