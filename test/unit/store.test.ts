// The texts for the stores fit their fields, say the same in both languages, and justify every permission that the manifest asks for.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PERMISSIONS } from '../../lib/extension/permissions.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** The sections of a text by heading. */
function sections(lang: string): Map<string, string> {
  const parts = read(`locales/store/${lang}.md`).split(/^## /m).slice(1);
  return new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()]));
}

/** The first cells of the table rows in a text. */
const rows = (text = '') => [...text.matchAll(/^\| ([^|]+) \|/gm)].map(([, cell = '']) => cell.trim()).slice(2);

describe.each(['de', 'en'])('the store text %s', (lang) => {
  const text = sections(lang);

  test('has every field', () => {
    expect([...text.keys()]).toEqual(['Name', 'Summary', 'Description', 'Single purpose', 'Permissions', 'Data use']);
  });

  test('keeps to the lengths that the stores allow', () => {
    // Chrome: 132 characters of summary, 16,000 of description. Firefox allows more of the first.
    expect(text.get('Summary')?.length).toBeLessThanOrEqual(132);
    expect(text.get('Description')?.length).toBeLessThanOrEqual(16_000);
  });

  test('justifies every permission of the manifest, and no other', () => {
    expect(rows(text.get('Permissions'))).toEqual([...PERMISSIONS, 'optional host permissions']);
  });
});

test('both languages answer the same questions about data', () => {
  const [de, en] = ['de', 'en'].map((lang) => rows(sections(lang).get('Data use')));
  expect(de?.length).toBe(en?.length);
});
