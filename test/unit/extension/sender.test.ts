// Who may ask for what: the web asks for nothing but the brief of its own page, now and then.
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rateLimit } from '../../../lib/extension/rate.ts';
import { readArticle } from '../../../lib/schema/article.ts';

let demandOwnPage: typeof import('../../../lib/extension/sender.ts').demandOwnPage;
let atItsHost: typeof import('../../../lib/extension/judge.ts').atItsHost;
let sendingPage: typeof import('../../../lib/extension/sender.ts').sendingPage;
const OWN = 'chrome-extension://lede/';

beforeAll(async () => {
  Object.assign(globalThis, { browser: fakeBrowser, chrome: fakeBrowser });
  fakeBrowser.runtime.id = 'lede';
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path: string) => OWN + path.replace(/^\//, ''));
  ({ demandOwnPage, sendingPage } = await import('../../../lib/extension/sender.ts'));
  ({ atItsHost } = await import('../../../lib/extension/judge.ts'));
});
afterEach(() => vi.useRealTimers());

const tab = (url?: string) => ({ id: 4, incognito: false, ...(url ? { url } : {}) }) as never;

test('our own pages may ask for anything', () => {
  for (const page of ['popup.html', 'library.html#/articles', 'options.html'])
    expect(() => demandOwnPage({ id: 'lede', url: OWN + page })).not.toThrow();
});

test.each([
  { id: 'lede', url: 'https://evil.example/', tab: tab('https://evil.example/'), frameId: 0 },
  { id: 'lede', url: 'https://evil.example/chrome-extension://lede/', frameId: 0 },
  { id: 'another', url: `${OWN}popup.html` },
  { id: 'lede' },
])('nobody else may: %j', (sender) => {
  expect(() => demandOwnPage(sender)).toThrow();
});

test('a page asks for itself, from its main frame, while it is in its tab', () => {
  const url = 'https://blatt.example/1';
  expect(sendingPage({ id: 'lede', url, frameId: 0, tab: tab(url) })).toEqual({ id: 4, url, incognito: false });
  expect(sendingPage({ id: 'lede', url, frameId: 0, tab: tab() })).toBeDefined();
  expect(sendingPage({ id: 'lede', url, frameId: 3, tab: tab(url) })).toBeUndefined();
  expect(sendingPage({ id: 'lede', url, frameId: 0, tab: tab('https://other.example/') })).toBeUndefined();
  expect(sendingPage({ id: 'lede', url: `${OWN}library.html`, frameId: 0, tab: tab() })).toBeUndefined();
  expect(sendingPage({ id: 'lede', url, frameId: 0 })).toBeUndefined();
});

test('an address on another host is not believed', () => {
  const article = readArticle({ url: 'https://honest.co.uk/story', site: 'bank.example', title: 'x' })!;
  expect(atItsHost(article, 'https://evil.co.uk/1?utm_source=x')).toMatchObject({
    url: 'https://evil.co.uk/1',
    site: 'evil.co.uk',
  });
  expect(atItsHost(article, 'https://m.honest.co.uk/story?id=1')).toMatchObject({
    url: 'https://honest.co.uk/story',
    site: 'honest.co.uk',
  });
});

test('a site that asks without end is heard a few times, and then at a steady pace', () => {
  vi.useFakeTimers();
  const may = rateLimit({ burst: 3, pause: 1000 });
  const heard = (count: number) => Array.from({ length: count }, () => may('evil.example')).filter(Boolean).length;
  expect(heard(100)).toBe(3);
  expect(may('blatt.example')).toBe(true);
  vi.advanceTimersByTime(1000);
  expect(heard(100)).toBe(1);
  vi.advanceTimersByTime(60_000);
  expect(heard(100)).toBe(3);
});
