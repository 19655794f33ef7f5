// A visit to pages with Lede, in either browser: press the button, read the whole popup, take pictures.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Chromium } from './chromium.ts';
import { Firefox } from './firefox.ts';
import { SHOTS } from './project.ts';
import { EXPAND_POPUP, type PopupText, READ_POPUP } from './read-popup.ts';

export interface Tour {
  /** Opens a page, presses the button, saves `<name>-popup.png` and `<name>-page.png`, and answers what the popup shows. */
  visit(url: string, name: string): Promise<PopupText>;
  /** Saves a picture of the reading history. */
  library(name: string): Promise<void>;
  close(): Promise<void>;
}

const picture = (name: string) => join(SHOTS, `${name}.png`) as `${string}.png`;
const settled = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

export async function chromiumTour(path: string): Promise<Tour> {
  const chromium = await Chromium.launch({ path, headless: true });
  return {
    async visit(url, name) {
      const page = await chromium.open(url);
      const popup = await chromium.press(page);
      await popup.evaluate(EXPAND_POPUP);
      const text = (await popup.evaluate(READ_POPUP)) as PopupText;
      await page.screenshot({ path: picture(`${name}-page`) });
      await chromium.photograph(popup, picture(`${name}-popup`));
      return text;
    },
    async library(name) {
      const page = await chromium.open(chromium.url('library.html'));
      await page.waitForSelector('[data-state]:not([data-state="loading"])');
      await page.screenshot({ path: picture(name) });
    },
    close: () => chromium.close(),
  };
}

export async function firefoxTour(path: string): Promise<Tour> {
  const firefox = await Firefox.launch({ path, headless: true });
  return {
    async visit(url, name) {
      const page = await firefox.open(url);
      const popup = await firefox.press(page);
      await popup.evaluate(EXPAND_POPUP);
      const text = await popup.evaluate<PopupText>(READ_POPUP);
      await writeFile(picture(`${name}-popup`), await popup.screenshot());
      await popup.close();
      await writeFile(picture(`${name}-page`), await firefox.screenshot(page));
      return text;
    },
    async library(name) {
      const page = await firefox.open(firefox.url('library.html'));
      await settled(1500);
      await writeFile(picture(name), await firefox.screenshot(page));
    },
    close: () => firefox.close(),
  };
}
