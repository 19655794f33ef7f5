// Popup, reading history and settings for everybody: axe finds nothing, in both languages and both colour schemes.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SHOTS } from '../../scripts/project.ts';
import { type Stage, setStage, shoot } from './harness.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  id: string;
  targets: string[];
}

/** What axe finds under WCAG 2.2 AA and its best practices. */
async function violations(page: Page): Promise<Violation[]> {
  // The pages' own policy refuses foreign scripts; the debugger's evaluation is not bound by it.
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ passes: unknown[]; violations: { id: string; nodes: { target: unknown[] }[] }[] }> };
    };
    const { passes, violations } = await axe.run();
    if (passes.length < 10) throw new Error('axe found next to nothing to check');
    return violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => String(target)) }));
  });
}

describe.each(['de', 'en'] as const)('in %s', (lang) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage({ lang });
  });
  afterAll(() => stage.close());

  describe.each(['light', 'dark'] as const)('and %s', (scheme) => {
    const prefer = (page: Page) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);

    test('the popup', async () => {
      const page = await stage.open(`demo-${lang}`);
      const popup = await stage.chromium.press(page);
      await prefer(popup);
      expect(await violations(popup)).toEqual([]);
      const welcome = await popup.$('.welcome button');
      await welcome?.click();
      await stage.chromium.photograph(popup, join(SHOTS, `popup-${lang}-${scheme}.png`) as `${string}.png`, scheme);
      await page.close();
    });

    test.each(['library', 'options'])('the %s page', async (name) => {
      const page = await stage.chromium.open(stage.chromium.url(`${name}.html`));
      await prefer(page);
      await page.waitForSelector('h1');
      await new Promise((resolve) => setTimeout(resolve, 500));
      await shoot(page, `${name}-${lang}-${scheme}`);
      expect(await violations(page)).toEqual([]);
      await page.close();
    });
  });
});
