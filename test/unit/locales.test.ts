// German and English are equals: the same keys, the same placeholders, the same plural forms.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYAML } from 'confbox';
import { expect, test } from 'vitest';

type Messages = { [key: string]: string | Messages };

const read = (lang: string) =>
  parseYAML(readFileSync(join(import.meta.dirname, `../../locales/${lang}.yml`), 'utf8')) as Messages;

function flatten(messages: Messages, prefix = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'object')
      for (const [inner, text] of flatten(value, `${prefix}${key}.`)) flat.set(inner, text);
    else flat.set(`${prefix}${key}`, String(value));
  }
  return flat;
}

const de = flatten(read('de'));
const en = flatten(read('en'));

test('both languages have the same messages', () => {
  expect([...de.keys()].sort()).toEqual([...en.keys()].sort());
});

test('each message takes the same values in both languages', () => {
  const values = (text = '') => [...new Set(text.match(/\$\d/g))].sort();
  // The singular may say its number as a word.
  for (const [key, text] of en)
    if (!key.endsWith('.1')) expect([key, values(de.get(key))]).toEqual([key, values(text)]);
});

test('no message is empty or left in the other language', () => {
  const same = [...en].filter(([key, text]) => text.length > 12 && de.get(key) === text).map(([key]) => key);
  expect(same).toEqual([]);
  expect([...de, ...en].filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('German addresses the reader as “du”', () => {
  for (const [key, text] of de)
    expect([key, text]).not.toEqual([key, expect.stringMatching(/\b(?:Sie|Ihr|Ihre|Ihrem|Ihren|Ihrer)\b/)]);
});
