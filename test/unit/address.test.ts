import { describe, expect, test } from 'vitest';
import { addressKey, sameHost, siteOf } from '../../lib/address.ts';

describe('two addresses of one host', () => {
  test.each([
    ['https://www.blatt.example/a', 'https://blatt.example/b'],
    ['https://m.blatt.example/a', 'https://www.blatt.example/b'],
    ['https://amp.blatt.co.uk/a', 'http://blatt.co.uk/b'],
    ['https://127.0.0.1:8000/a', 'https://127.0.0.1:8000/b'],
    ['https://BLATT.example:443/a', 'https://blatt.example/b'],
  ])('%s and %s', (a, b) => expect(sameHost(a, b)).toBe(true));

  test.each([
    ['https://evil.co.uk/a', 'https://honest.co.uk/a'],
    ['https://evil.github.io/a', 'https://honest.github.io/a'],
    ['https://evil.com.au/a', 'https://honest.com.au/a'],
    ['https://10.0.0.1/a', 'https://192.168.0.1/a'],
    ['https://m.example/a', 'https://amp.example/a'],
    ['https://localhost:3000/a', 'https://localhost:4000/a'],
    ['https://evil.example/a', 'https://honest.evil.example/a'],
    ['file:///a', 'file:///b'],
    ['nonsense', 'nonsense'],
  ])('never %s and %s', (a, b) => expect(sameHost(a, b)).toBe(false));
});

test('a key is without name and password, tracking and fragment, and is its own key', () => {
  const key = addressKey('https://me:secret@blatt.example/a?utm_source=x&id=7#top');
  expect(key).toBe('https://blatt.example/a?id=7');
  expect(addressKey(key)).toBe(key);
  expect(addressKey('nonsense')).toBe('nonsense');
});

test('a site is its host without www', () => {
  expect(siteOf('https://www.blatt.example/a')).toBe('blatt.example');
  expect(siteOf('nonsense')).toBe('');
});
