// Pictures of every face of the popup in both languages and both colour schemes, into .output/gallery. Run: node test/gallery/shots.ts [state …]
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import puppeteer from 'puppeteer-core';
import { createServer, type Plugin } from 'vite';
import { findBrowser } from '../../scripts/browsers.ts';
import { messagesOf } from '../strings.ts';
import { STATES } from './story.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OUT = `${ROOT}.output/gallery`;
const VARIANTS = {
  ...Object.fromEntries(Object.keys(STATES).map((state) => [state, `state=${state}`])),
  loading: 'state=loading',
  first: 'first',
  menu: 'open=menu',
  all: 'open=all',
  gone: 'gone',
};

const messages: Plugin = {
  name: 'messages',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const lang = /^\/messages\.(de|en)\.json/.exec(request.url ?? '')?.[1];
      if (lang !== 'de' && lang !== 'en') return next();
      messagesOf(lang).then((found) => response.end(JSON.stringify(found)), next);
    });
  },
};

const server = await createServer({
  root: `${ROOT}test/gallery`,
  configFile: false,
  logLevel: 'error',
  server: { port: 0, host: '127.0.0.1', fs: { allow: [ROOT] } },
  plugins: [preact({ reactAliasesEnabled: false }), messages],
});
await server.listen();
const origin = server.resolvedUrls?.local[0];
const executablePath = findBrowser('chromium');
if (!executablePath || !origin) throw new Error('no browser, or no server');
const browser = await puppeteer.launch({
  executablePath,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
await mkdir(OUT, { recursive: true });
const only = process.argv.slice(2);
for (const [name, query] of Object.entries(VARIANTS)) {
  if (only.length > 0 && !only.includes(name)) continue;
  for (const lang of ['de', 'en']) {
    for (const scheme of ['light', 'dark']) {
      const page = await browser.newPage();
      page.on('pageerror', (error) => console.error(name, error));
      page.on('console', (message) => message.type() !== 'debug' && console.log(name, message.text()));
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.setViewport({ width: 380, height: 600 });
      await page.goto(`${origin}?lang=${lang}&${query}`);
      await page.waitForSelector(name === 'loading' ? '.loading' : '[data-state]:not([data-state="loading"])');
      if (name === 'menu') await page.click('.menu > button');
      if (name === 'all') for (const more of await page.$$('.more')) await more.click();
      if (name === 'gone') {
        await page.click('.actor');
        await page.click('.actor');
        await page.hover('.date');
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
      await page.screenshot({
        path: `${OUT}/${name}.${lang}.${scheme}.png`,
        fullPage: name !== 'menu' && name !== 'gone',
      });
      await page.close();
    }
  }
}
await browser.close();
await server.close();
