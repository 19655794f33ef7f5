// Firefox with Lede in it, over WebDriver BiDi: launch, press the toolbar button for real, and read the popup that opens.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BidiConnection } from './bidi.ts';
import { builtExtension } from './project.ts';

const ADDON_ID = 'lede@lede.invalid';
/** Pinned, so that the addresses of the extension's pages are known beforehand. */
const UUID = '6c656465-0000-4000-8000-6e6577730000';
/** The window that the reader has before them, as the browser's own code finds it. */
const FRONT_WINDOW = `Services.wm.getMostRecentWindow('navigator:browser')`;

export interface FirefoxOptions {
  path: string;
  headless: boolean;
  lang?: 'de' | 'en';
  /** Lets Lede into private windows, as the reader may. */
  privateWindows?: boolean;
}

const preferences = (lang: string | undefined): Record<string, string | boolean | number> => ({
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: UUID }),
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  'app.normandy.enabled': false,
  'extensions.update.enabled': false,
  ...(lang ? { 'intl.locale.requested': lang, 'intl.accept_languages': lang } : {}),
});

export class Firefox {
  readonly #process: ChildProcess;
  readonly #profile: string;
  readonly bidi: BidiConnection;

  private constructor(process: ChildProcess, profile: string, bidi: BidiConnection) {
    this.#process = process;
    this.#profile = profile;
    this.bidi = bidi;
  }

  static async launch({ path, headless, lang, privateWindows = false }: FirefoxOptions): Promise<Firefox> {
    const profile = await mkdtemp(join(tmpdir(), 'lede-firefox-'));
    const lines = Object.entries(preferences(lang)).map(
      ([key, value]) => `user_pref("${key}", ${JSON.stringify(value)});`,
    );
    await writeFile(join(profile, 'user.js'), lines.join('\n'));
    const flags = ['--profile', profile, '--no-remote', '--remote-debugging-port', '0', '--remote-allow-system-access'];
    const child = spawn(path, [...(headless ? ['--headless'] : []), ...flags], { stdio: ['ignore', 'ignore', 'pipe'] });
    const bidi = await BidiConnection.open(`${await endpoint(child)}/session`);
    await bidi.send('webExtension.install', {
      extensionData: { type: 'path', path: builtExtension('firefox') },
      'moz:allowPrivateBrowsing': privateWindows,
    });
    return new Firefox(child, profile, bidi);
  }

  url(path: string): string {
    return `moz-extension://${UUID}/${path}`;
  }

  /** Opens a tab. Extension pages never report that they have loaded, so nobody waits for that there. */
  async open(url: string): Promise<string> {
    const { context } = await this.bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    const wait = url.startsWith('moz-extension:') ? 'none' : 'complete';
    await this.bidi.send('browsingContext.navigate', { context, url, wait });
    return context;
  }

  /** Evaluates an expression in a tab and answers its value, which must be JSON. */
  async evaluate<T>(context: string, expression: string): Promise<T> {
    return this.#evaluate<T>({ context }, expression);
  }

  /** Evaluates an expression in the browser's own window. */
  async evaluateInChrome<T>(expression: string): Promise<T> {
    const { contexts } = await this.bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
      'moz:scope': 'chrome',
      maxDepth: 0,
    });
    return this.#evaluate<T>({ context: contexts[0]?.context }, expression);
  }

  async #evaluate<T>(target: object, expression: string): Promise<T> {
    const answer = await this.bidi.send<{
      type: string;
      result?: { value?: string };
      exceptionDetails?: { text: string };
    }>('script.evaluate', {
      target,
      expression: `(async () => JSON.stringify((await (${expression})) ?? null))()`,
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'exception in Firefox');
    return JSON.parse(answer.result?.value ?? 'null') as T;
  }

  /** Presses the toolbar button over the tab and answers once the popup shows more than the skeleton. */
  async press(context: string): Promise<FirefoxPopup> {
    await this.bidi.send('browsingContext.activate', { context });
    await this.evaluateInChrome(`(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(ADDON_ID)});
      const action = ExtensionParent.apiManager.global.browserActionFor(extension);
      await action.triggerAction(${FRONT_WINDOW});
    })()`);
    const popup = new FirefoxPopup(this);
    await popup.waitFor(`document.querySelector('[data-state]:not([data-state="loading"])')`);
    return popup;
  }

  /** Gives Lede a site's pages, as the reader does who says yes to "always brief this site". */
  async allow(pattern: string): Promise<void> {
    await this.evaluateInChrome(`(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(ADDON_ID)});
      const given = { permissions: [], origins: [${JSON.stringify(pattern)}], data_collection: [] };
      await ExtensionPermissions.add(${JSON.stringify(ADDON_ID)}, given, extension);
    })()`);
  }

  /** Opens a private window; `open` opens tabs in it from then on. */
  async openPrivateWindow(): Promise<void> {
    await this.evaluateInChrome(`(async () => {
      const { BrowserWindowTracker } = ChromeUtils.importESModule('resource:///modules/BrowserWindowTracker.sys.mjs');
      await BrowserWindowTracker.promiseOpenWindow({ private: true });
    })()`);
  }

  async screenshot(context: string): Promise<Buffer> {
    const { data } = await this.bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
    return Buffer.from(data, 'base64');
  }

  /** Resolves when the reader has closed the browser. */
  closed(): Promise<void> {
    return new Promise((resolve) => this.#process.once('exit', () => resolve()));
  }

  async close(): Promise<void> {
    const gone = this.closed();
    await this.bidi.send('browser.close', {}).catch(() => this.#process.kill());
    this.bidi.close();
    await gone;
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/**
 * The popup lives in a panel of the browser's window, in a process of its own, where BiDi does not look. A frame script reaches it:
 * it evaluates in a sandbox over the popup's window, which the popup's content policy does not bind.
 */
export class FirefoxPopup {
  readonly #firefox: Firefox;

  constructor(firefox: Firefox) {
    this.#firefox = firefox;
  }

  /**
   * Evaluates an expression in the popup's document and answers its value, which must be JSON. A popup that has just opened changes
   * its process and may lose the frame script with it: then nobody answers, and this rejects after five seconds.
   */
  async evaluate<T>(expression: string): Promise<T> {
    const inPopup = JSON.stringify(`(async () => JSON.stringify((await (${expression})) ?? null))()`);
    const frameScript = JSON.stringify(`{
      const box = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      const tell = (name) => (value) => sendAsyncMessage('lede:popup', { [name]: String(value) });
      Promise.resolve(Cu.evalInSandbox(${inPopup}, box)).then(tell('value'), tell('error'));
    }`);
    const answer = await this.#firefox.evaluateInChrome<{
      value?: string;
      error?: string;
    }>(`new Promise((resolve, reject) => {
      const browser = ${FRONT_WINDOW}.document.querySelector('.webextension-popup-browser');
      if (!browser) return reject(new Error('no popup is open'));
      const { messageManager } = browser;
      const stop = () => messageManager.removeMessageListener('lede:popup', heard);
      const patience = setTimeout(() => {
        stop();
        reject(new Error('the popup does not answer'));
      }, 5000);
      function heard({ data }) {
        clearTimeout(patience);
        stop();
        resolve(data);
      }
      messageManager.addMessageListener('lede:popup', heard);
      messageManager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(${frameScript}), false);
    })`);
    if (answer.error !== undefined) throw new Error(answer.error);
    return JSON.parse(answer.value ?? 'null') as T;
  }

  async waitFor(expression: string, timeout = 20_000): Promise<void> {
    const end = Date.now() + timeout;
    while (Date.now() < end) {
      if (await this.evaluate<boolean>(`Boolean(${expression})`).catch(() => false)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`The popup did not come to show: ${expression}`);
  }

  /** A PNG of what the popup shows. */
  async screenshot(): Promise<Buffer> {
    const url = await this.#firefox.evaluateInChrome<string>(`(async () => {
      const { browsingContext } = ${FRONT_WINDOW}.document.querySelector('.webextension-popup-browser');
      const bitmap = await browsingContext.currentWindowGlobal.drawSnapshot(undefined, 2, 'white');
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      const blob = await canvas.convertToBlob({ type: 'image/png' });
      return Array.from(new Uint8Array(await blob.arrayBuffer())).join();
    })()`);
    return Buffer.from(url.split(',').map(Number));
  }

  async close(): Promise<void> {
    await this.#firefox.evaluateInChrome(
      `${FRONT_WINDOW}.document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup()`,
    );
  }
}

function endpoint(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.setEncoding('utf8');
    child.stderr?.on('data', (text: string) => {
      said += text;
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said);
      if (found?.[1]) resolve(found[1]);
    });
    child.once('exit', () => reject(new Error(`Firefox did not start: ${said.slice(-500)}`)));
  });
}
