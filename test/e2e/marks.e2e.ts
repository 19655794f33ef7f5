// The marks in the page: they follow what the page does, and leave it as it was.
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { paintedNames, type Stage, setStage, shoot } from './harness.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({ lang: 'en' });
});
afterAll(() => stage.close());

const press = async (slug: string, hash = '') => {
  const page = await stage.chromium.open(stage.server.page(slug) + hash);
  return { page, popup: await stage.chromium.press(page) };
};

/** The painted words of a kind; ranges that point nowhere give none. */
const words = (page: Page, kind: string) =>
  page.evaluate((kind) => {
    const names = [...CSS.highlights.keys()].filter((name) => name.startsWith(`hl-${kind}-`));
    return names.flatMap((name) => [...(CSS.highlights.get(name) ?? [])].map(String)).filter(Boolean);
  }, kind);

/** How many pixels of the window have this colour. */
async function pixels(page: Page, color: [number, number, number]): Promise<number> {
  const shot = await page.screenshot({ encoding: 'base64' });
  return page.evaluate(
    async (data, [red, green, blue]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context?.drawImage(image, 0, 0);
      const bytes = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      let count = 0;
      // Where colours are blended, the last bit may fall either way.
      const near = (one = 0, other = 0) => Math.abs(one - other) <= 1;
      for (let at = 0; at < bytes.length; at += 4) {
        if (near(bytes[at], red) && near(bytes[at + 1], green) && near(bytes[at + 2], blue)) count++;
      }
      return count;
    },
    shot,
    color,
  );
}

const ACTOR_ON_LIGHT: [number, number, number] = [26, 95, 180];
/** The tint of a sentence over a ground, as its rule in the page's style sheet states it. */
const tintOver = (ground: number[]) =>
  [255, 214, 80].map((tint, at) => Math.round(0.26 * tint + 0.74 * (ground[at] ?? 0))) as [number, number, number];

test('lines and tints are on the screen, and not on paper', async () => {
  const { page, popup } = await press('demo-en');
  await popup.close();
  await page.bringToFront();
  expect(await pixels(page, ACTOR_ON_LIGHT)).toBeGreaterThan(100);
  const ground = await page.evaluate(
    () => getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? [],
  );
  expect(await pixels(page, tintOver(ground))).toBeGreaterThan(1000);
  await page.emulateMediaType('print');
  expect(await pixels(page, ACTOR_ON_LIGHT)).toBe(0);
  await page.close();
});

test('on a dark page they are light, whatever the system prefers', async () => {
  const { page } = await press('dark-en');
  expect((await paintedNames(page)).map(({ name }) => name)).toContain('hl-actor-dark');
  await shoot(page, 'page-dark-en');
  await page.close();
});

test('a page that renders itself anew keeps its marks', async () => {
  const { page } = await press('spa-en');
  const before = await words(page, 'actor');
  expect(before.length).toBeGreaterThan(3);
  await page.click('#rerender');
  await page.waitForFunction(
    (count) =>
      [...CSS.highlights].flatMap(([, ranges]) => [...ranges]).filter((range) => !range.collapsed).length >= count,
    {},
    before.length,
  );
  expect(await words(page, 'actor')).toEqual(before);
  await page.close();
});

test('navigation inside the page takes the marks along to the next story', async () => {
  const { page } = await press('spa-en');
  const before = await words(page, 'actor');
  await page.click('#next');
  await expect.poll(async () => (await words(page, 'actor')).length, { timeout: 15_000 }).toBeGreaterThan(0);
  const after = await words(page, 'actor');
  expect(after).not.toEqual(before);
  const text = await page.evaluate(() => document.querySelector('main, #app, body')?.textContent ?? '');
  for (const name of after) expect(text).toContain(name);
  await page.close();
});

test('an article in a shadow root is marked like any other', async () => {
  const { page } = await press('shadow-en');
  expect((await words(page, 'actor')).length).toBeGreaterThan(2);
  await page.close();
});

test('a strict policy of the page keeps nothing from being painted', async () => {
  const { page, popup } = await press('csp-de');
  await popup.close();
  await page.bringToFront();
  expect((await words(page, 'actor')).length).toBeGreaterThan(2);
  expect(
    await page.evaluate(() => getComputedStyle(document.body, '::highlight(hl-actor-light)').textDecorationStyle),
  ).toBe('solid');
  await page.close();
});

test('what a page writes into names is text', async () => {
  const { page, popup } = await press('hostile-en');
  expect(await popup.$$('main img, main script, main iframe')).toEqual([]);
  expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false);
  await shoot(popup, 'popup-hostile');
  await page.close();
});

test('pointing at a name opens its card, Escape closes it, and the page is as before', async () => {
  const { page, popup } = await press('demo-en');
  await popup.close();
  await page.bringToFront();
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const at = await page.evaluate(() => {
    const [range] = CSS.highlights.get('hl-actor-light') as unknown as Iterable<Range>;
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    // A name that runs over two lines has its first piece elsewhere than the box around both.
    const rect = range?.getClientRects()[0];
    return { x: (rect?.left ?? 0) + 5, y: (rect?.top ?? 0) + 5 };
  });
  await page.mouse.move(at.x - 2, at.y);
  await page.mouse.move(at.x, at.y);
  await page.waitForFunction(() => document.documentElement.lastElementChild?.localName === 'div', { timeout: 5_000 });
  await shoot(page, 'page-card');
  // The pointer goes on resting on the name: the card stays the one that it is.
  await page.evaluate(() => {
    (document.documentElement.lastElementChild as HTMLElement).dataset.first = 'yes';
  });
  await page.mouse.move(at.x + 1, at.y);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await page.evaluate(() => (document.documentElement.lastElementChild as HTMLElement).dataset.first)).toBe(
    'yes',
  );
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  await page.close();
});

test('the card goes on to the next mention by key, and tells what was read of the name without painting it', async () => {
  // Read before: the same people in the other language.
  const earlier = await press('demo-de');
  await earlier.popup.waitForSelector('[data-saved="saved"]');
  await earlier.page.close();
  const { page, popup } = await press('demo-en');
  await popup.close();
  await page.bringToFront();
  const start = await page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('hl-actor-light') as unknown as Iterable<Range>)];
    const named = ranges.find((range) => String(range).includes('Whitcombe'));
    named?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    // A name may go on in the next line.
    const [rect] = named?.getClientRects() ?? [];
    return { x: (rect?.left ?? 0) + 5, y: (rect?.top ?? 0) + 5 };
  });
  await page.mouse.move(start.x - 2, start.y);
  await page.mouse.move(start.x, start.y);
  const isOpen = () => document.documentElement.lastElementChild?.localName === 'div';
  await page.waitForFunction(isOpen);
  const size = () => document.documentElement.lastElementChild?.getBoundingClientRect().height ?? 0;
  const before = await page.evaluate(size);
  // The line of the history comes after the card itself.
  await expect.poll(() => page.evaluate(size), { timeout: 10_000 }).toBeGreaterThanOrEqual(before);
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await shoot(page, 'page-card-read-before');
  expect(await page.evaluate(() => document.documentElement.innerText)).not.toContain('you read');
  await page.keyboard.press('n');
  await page.waitForFunction(() => String(document.getSelection()).includes('Whitcombe'));
  await page.waitForFunction(isOpen, { timeout: 5_000 });
  await shoot(page, 'page-card-next');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(isOpen)).toBe(false);
  await page.close();
});

test('the dots below a date run on below descenders', async () => {
  const { page } = await press('demo-en');
  expect(
    await page.evaluate(() => {
      const style = getComputedStyle(document.body, '::highlight(hl-date-light)');
      return style.getPropertyValue('text-decoration-skip-ink');
    }),
  ).toBe('none');
  await page.close();
});
