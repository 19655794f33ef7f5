// Speed of the whole: from the click to the painted popup beside an empty extension, and the engines beside a stack of packages, all
// in one run of real Chromium. A story of 1,500 words on a page of 900 elements; growth up to 10,000 words.
import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { launch } from 'puppeteer-core';
import { rolldown } from 'rolldown';
import { findBrowser } from '../../scripts/browsers.ts';
import { build, builtExtension } from '../../scripts/project.ts';
import { type Clicks, emptyExtension, timeClicks } from './speed/clicks.ts';
import { storyPage } from './speed/story.ts';

const LANGUAGES = ['de', 'en'] as const;
const WORDS = 1_500;
const MANY_WORDS = 10_000;
const ROUNDS = 9;
const ENTRY = fileURLToPath(new URL('speed/engines.ts', import.meta.url));

export async function bench(): Promise<void> {
  const path = findBrowser('chromium');
  if (!path) throw new Error('Chromium is not installed; npm test says how to get it');
  const built = await build('chromium');
  if (built.code !== 0) throw new Error(built.output);
  await clicks(path);
  await engines(path);
}

async function clicks(path: string): Promise<void> {
  const rows: Record<string, Record<string, number>> = {};
  const add = (name: string, { warm, cold }: { warm: Clicks; cold: Clicks }) => {
    rows[name] = {
      'CPU, warm': Math.round(warm.cpu),
      'CPU, cold': Math.round(cold.cpu),
      'wall, warm': Math.round(warm.wall),
      'wall, cold': Math.round(cold.wall),
    };
  };
  const empty = await emptyExtension();
  add('an empty extension', await timeClicks(path, empty, storyPage('en', WORDS)));
  await rm(empty, { recursive: true });
  for (const lang of LANGUAGES)
    add(`Lede, ${lang}`, await timeClicks(path, builtExtension('chromium'), storyPage(lang, WORDS)));
  console.log('\nClick to painted popup: milliseconds, medians; processor time of all processes of the browser');
  console.table(rows);
}

async function engines(path: string): Promise<void> {
  const bundle = await rolldown({ input: ENTRY, platform: 'browser' });
  const { output } = await bundle.generate({ format: 'iife', name: 'speed', codeSplitting: false });
  const browser = await launch({ executablePath: path, headless: true, pipe: true, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: output[0].code });
    const rows: Record<string, Record<string, number>> = {};
    for (const lang of LANGUAGES) {
      const model = await readFile(new URL(`../../public/models/actors.${lang}.bin`, import.meta.url));
      await page.evaluate((code, bytes) => speed.load(code, bytes), lang, model.toString('base64'));
      const time = (words: number) =>
        page.evaluate((html, code, rounds) => speed.time(html, code, rounds), storyPage(lang, words), lang, ROUNDS);
      const [short, long] = [await time(WORDS), await time(MANY_WORDS)];
      rows[`${lang}, ms`] = rounded(short);
      rows[`${lang}, growth`] = rounded(
        Object.fromEntries(Object.entries(short).map(([name, ms]) => [name, exponent(ms, long[name] ?? 0)])),
      );
      console.log(`${lang}: assembled ÷ Lede ${((short.assembled ?? 0) / (short.all ?? 1)).toFixed(2)}`);
    }
    console.log(`\nEngines in Chromium, warm, ${WORDS} words; growth: the exponent from there to ${MANY_WORDS} words`);
    console.table(rows);
  } finally {
    await browser.close();
  }
}

const exponent = (short: number, long: number): number => Math.log(long / short) / Math.log(MANY_WORDS / WORDS);

const rounded = (row: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Number(value.toFixed(2))]));

declare const speed: typeof import('./speed/engines.ts');
