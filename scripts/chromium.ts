// Chromium with Lede in it: launch, press the toolbar button for real, and find the popup that opens.
import puppeteer, { type Browser, type Extension, type Page } from 'puppeteer-core';
import { builtExtension } from './project.ts';

export interface ChromiumOptions {
  path: string;
  headless: boolean;
  /** The interface language. */
  lang?: 'de' | 'en';
  /** A profile folder, to find the same history again after a restart. */
  profile?: string;
  /** The origin of a proxy that sees every request to another machine. */
  proxy?: string;
  /** How long a page may be at one piece of work, in milliseconds; three minutes if not given. */
  patience?: number;
  /** Lets Lede into private windows, as the reader may. */
  privateWindows?: boolean;
}

/** Keeps the browser's own traffic out, so that a request seen is a request of ours. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
];

export class Chromium {
  readonly browser: Browser;
  readonly id: string;

  private constructor(browser: Browser, id: string) {
    this.browser = browser;
    this.id = id;
  }

  static async launch({
    path,
    headless,
    lang,
    profile,
    proxy,
    patience,
    privateWindows = false,
  }: ChromiumOptions): Promise<Chromium> {
    const browser = await puppeteer.launch({
      executablePath: path,
      headless,
      pipe: true,
      enableExtensions: true,
      defaultViewport: headless ? { width: 1100, height: 900 } : null,
      ...(profile ? { userDataDir: profile } : {}),
      ...(patience ? { protocolTimeout: patience } : {}),
      args: [
        ...QUIET,
        ...(proxy ? [`--proxy-server=${proxy}`] : []),
        ...(lang ? [`--lang=${lang}`] : []),
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ],
      env: { ...process.env, ...(lang ? { LANGUAGE: lang } : {}) },
    });
    const id = await browser.installExtension(builtExtension('chromium'), { enabledInIncognito: privateWindows });
    return new Chromium(browser, id);
  }

  url(path: string): string {
    return `chrome-extension://${this.id}/${path}`;
  }

  async open(url: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return page;
  }

  private async extension(): Promise<Extension> {
    const extension = (await this.browser.extensions()).get(this.id);
    if (!extension) throw new Error('Lede is not installed in this browser');
    return extension;
  }

  /** Presses the toolbar button on a page and answers the popup once it shows more than the skeleton. */
  async press(page: Page): Promise<Page> {
    await page.bringToFront();
    const opened = this.browser.waitForTarget((target) => target.url().startsWith(this.url('popup.html')), {
      timeout: 15_000,
    });
    await page.triggerExtensionAction(await this.extension());
    const popup = await (await opened).asPage();
    await popup.waitForSelector('[data-state]:not([data-state="loading"])', { timeout: 30_000 });
    return popup;
  }

  /**
   * A picture of the whole popup, however long: a browser shows a popup in a window of limited height, so what it shows is laid out
   * once more in a tab of the same width. The popup closes over it.
   */
  async photograph(popup: Page, path: `${string}.png`, scheme: 'light' | 'dark' = 'light'): Promise<void> {
    const html = await popup.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      for (const script of copy.querySelectorAll('script')) script.remove();
      return copy.outerHTML;
    });
    const tab = await this.open(this.url('options.html'));
    await tab.setViewport({ width: 380, height: 600, deviceScaleFactor: 2 });
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await tab.evaluate((page) => {
      // The extension's own policy takes no bare string for mark-up; this is the driver's copy of what the popup shows.
      const { trustedTypes } = globalThis as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): { createHTML(html: string): string } };
      };
      const photograph = trustedTypes.createPolicy('photograph', { createHTML: (html: string) => html });
      document.open();
      document.write(photograph.createHTML(`<!doctype html>${page}`));
      document.close();
    }, html);
    await tab.waitForNetworkIdle();
    const height = await tab.evaluate(() => document.documentElement.scrollHeight);
    await tab.setViewport({ width: 380, height, deviceScaleFactor: 2 });
    await tab.screenshot({ path });
    await tab.close();
  }

  /**
   * Stops the service worker, as the browser does after half a minute of rest. Through a page's session: a driver that closes
   * the worker's own target ends its session in the middle of its answers.
   */
  async stopWorker(): Promise<void> {
    const [page] = await this.browser.pages();
    if (page) await stopWorkers(page);
  }

  /** Resolves when the reader has closed the browser. */
  closed(): Promise<void> {
    return new Promise((resolve) => this.browser.once('disconnected', () => resolve()));
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

/** Stops all service workers of the browser, whatever they are doing. */
export async function stopWorkers(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
