// What is handed to the reader: permissions, size, and nothing that leads off the device.
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { archiveOf } from '../../scripts/package.ts';
import { type BrowserKind, build, builtExtension, ROOT } from '../../scripts/project.ts';

const KINDS: BrowserKind[] = ['chromium', 'firefox'];

interface Part {
  type: string;
  group?: string;
  name: string;
  version?: string;
}

describe.each(KINDS)('the package for %s', (kind) => {
  const root = builtExtension(kind);
  const files = globSync('**/*', { cwd: root }).filter((file) => statSync(join(root, file)).isFile());
  const gzipped = (file: string) => gzipSync(readFileSync(join(root, file))).length;
  const kilobytes = (names: string[]) => names.reduce((sum, name) => sum + gzipped(name), 0) / 1000;
  const manifest = JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as Record<string, unknown>;

  /** The files that a page loads before it shows anything: its own and those they import. */
  function loadedBy(page: string): string[] {
    const loaded = new Set<string>();
    const visit = (file: string) => {
      if (loaded.has(file)) return;
      loaded.add(file);
      const text = readFileSync(join(root, file), 'utf8');
      const references = file.endsWith('.html')
        ? [...text.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)]
        : [...text.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g)].map((match) => ['', `chunks/${match[1]}`]);
      for (const [, to] of references) if (to) visit(to);
    };
    visit(page);
    return [...loaded];
  }

  test('asks for nothing at install that warns', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus']);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.manifest_version).toBe(3);
  });

  test('allows its pages no connection', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; " +
        "frame-ancestors 'none'; object-src 'none'; require-trusted-types-for 'script'",
    });
  });

  test('keeps its budgets', () => {
    expect(kilobytes(['page.js'])).toBeLessThan(16);
    expect(kilobytes(['second.js'])).toBeLessThan(14);
    expect(kilobytes(loadedBy('popup.html'))).toBeLessThan(27);
    expect(kilobytes(loadedBy('library.html'))).toBeLessThan(130);
    expect(kilobytes(['de', 'en'].map((lang) => `models/actors.${lang}.bin`))).toBeLessThanOrEqual(9000);
    expect(kilobytes(files)).toBeLessThanOrEqual(12_000);
  });

  test('carries the licence of everybody whose code or data is inside, and its bill of materials lies beside it', () => {
    const notice = readFileSync(join(root, 'NOTICE.txt'), 'utf8');
    const bill = JSON.parse(readFileSync(`${root}.cdx.json`, 'utf8')) as { components: Part[] };
    const libraries = bill.components.filter(({ type }) => type === 'library');
    const names = libraries.map(({ group, name }) => (group ? `${group}/${name}` : name));
    // Some that must be there: what a page loads, and what comes in only through another package.
    for (const name of ['preact', 'dexie', '@webext-core/messaging', 'superlock']) expect(names).toContain(name);
    for (const [at, name] of names.entries()) expect(notice).toContain(`${name} ${libraries[at]?.version} (`);
    expect(notice).toContain('Permission is hereby granted');
    expect(notice).toContain('Apache License');
    expect(readFileSync(join(root, 'LICENSE.txt'), 'utf8')).toBe(readFileSync(join(ROOT, 'LICENSE'), 'utf8'));
    const models = bill.components.filter(({ type }) => type === 'machine-learning-model').map(({ name }) => name);
    expect(models).toEqual(globSync('*.bin', { cwd: join(root, 'models') }).sort());
  });

  test('carries no address to load anything from', () => {
    for (const page of files.filter((file) => file.endsWith('.html'))) {
      expect(readFileSync(join(root, page), 'utf8')).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
    }
  });

  test('puts nothing into pages that browsers refuse to inject', () => {
    for (const script of ['page.js', 'second.js']) {
      const bytes = readFileSync(join(root, script));
      expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).not.toThrow();
      expect(/\p{Noncharacter_Code_Point}/u.test(bytes.toString('utf8'))).toBe(false);
    }
  });
});

test('the same sources give the same bytes', { timeout: 600_000 }, async () => {
  const before = archiveOf(builtExtension('chromium'));
  // As from a shell: the test runner's own mode would be built in.
  vi.stubEnv('NODE_ENV', 'production');
  const { code, output } = await build('chromium');
  vi.unstubAllEnvs();
  expect(code, output).toBe(0);
  expect(Buffer.compare(before, archiveOf(builtExtension('chromium')))).toBe(0);
});
