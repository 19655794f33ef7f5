// The walls of the house: which room may reach which. Types may cross anywhere; code may not.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const FILES = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT }).filter(
  (file) => !file.endsWith('.d.ts'),
);
const PURE = ['language', 'actors', 'dates', 'summary', 'brief', 'corrections', 'schema', 'article/decide'];
/** What a room shares with the page script: the words of a record, folding, addresses. */
const SHARED = 'lib/article/(?:record|text|address)\\.ts';

const source = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** A file's code without its comments. */
const code = (file: string) => source(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

/** The modules that a file brings in at run time: relative ones as paths from the root, packages by name. */
function imports(file: string): string[] {
  const found: string[] = [];
  for (const [, clause = '', from = ''] of source(file).matchAll(
    /^(?:import|export)\s+(?:([^'";]*?)\s+from\s+)?'([^']+)'/gm,
  )) {
    const names = /^\{([^}]*)\}$/
      .exec(clause.trim())?.[1]
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    const typesOnly =
      clause.startsWith('type ') ||
      (names !== undefined && names.length > 0 && names.every((name) => name.startsWith('type ')));
    if (!typesOnly) found.push(from.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), from)) : from);
  }
  return found;
}

/** Everything that a file brings in, through whatever it imports. */
function reach(file: string, seen = new Set<string>()): Set<string> {
  for (const to of imports(file)) {
    if (seen.has(to)) continue;
    seen.add(to);
    if (FILES.includes(to)) reach(to, seen);
  }
  return seen;
}

const inRoom = (...rooms: string[]) => FILES.filter((file) => rooms.some((room) => file.startsWith(`${room}/`)));
const reached = (file: string, pattern: RegExp) => [...reach(file)].filter((to) => pattern.test(to));

describe('the walls of the house', () => {
  test('the imports of the house are seen at all', () => {
    expect(reach('lib/brief/index.ts')).toContain('lib/dates/index.ts');
    expect(FILES.length).toBeGreaterThan(50);
  });

  test.each(inRoom(...PURE.map((room) => `lib/${room}`)))(
    '%s is pure: relative imports with their ending, of pure rooms only',
    (file) => {
      const allowed = new RegExp(`^(?:lib/(?:types|address)\\.ts|${SHARED}|lib/(?:${PURE.join('|')})/.*\\.ts)$`);
      expect([...reach(file)].filter((to) => !allowed.test(to))).toEqual([]);
      expect(code(file)).not.toMatch(/\b(?:document|window|browser|chrome|globalThis)\.(?!ts\b)|import\.meta\.env/);
    },
  );

  test.each(inRoom('lib/article/read', 'lib/highlight'))(
    '%s runs in the page: it judges and stores nothing',
    (file) => {
      expect(reached(file, /^lib\/(?:history|extension|article\/decide|language)\/|^dexie$|^wxt/)).toEqual([]);
    },
  );

  test('the page script carries no judgement', () => {
    expect(reached('entrypoints/page.ts', /^lib\/article\/decide\/|^wxt\/utils\/define-content-script/)).toEqual([]);
  });

  test.each(inRoom('components'))('%s knows no browser API', (file) => {
    expect(reached(file, /^lib\/(?:extension|history)\/|^wxt|^#i18n|^dexie$|webext/)).toEqual([]);
    expect(code(file)).not.toMatch(/\b(?:browser|chrome)\.[a-z]/);
  });

  test('the history knows no browser extension', () => {
    for (const file of inRoom('lib/history')) expect(reached(file, /^wxt|^lib\/extension\/|^#i18n/)).toEqual([]);
  });

  test('the popup opens without the history’s database', () => {
    for (const file of inRoom('entrypoints/popup')) expect(reached(file, /^dexie$/)).toEqual([]);
  });
});
