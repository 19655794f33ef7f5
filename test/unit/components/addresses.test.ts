import { describe, expect, test } from 'vitest';
import { hashOf, NO_FILTERS, parseRoute, type Route } from '../../../components/library/route.ts';
import { addressAt } from '../../../components/text-fragment.ts';

describe('an address that opens at a passage', () => {
  test('names a short passage whole, and a long one by its ends', () => {
    expect(addressAt('https://a.example/b', 'Er kam.')).toBe('https://a.example/b#:~:text=Er%20kam.');
    const long = `Am Anfang war hier noch ${'sehr '.repeat(30)}viel zu tun für alle`;
    expect(addressAt('https://a.example/b', long)).toBe(
      'https://a.example/b#:~:text=Am%20Anfang%20war%20hier%20noch,viel%20zu%20tun%20f%C3%BCr%20alle',
    );
  });

  test('escapes what a text fragment reads as its own', () => {
    expect(addressAt('https://a.example/b#c', 'E-Auto, ja & nein')).toBe(
      'https://a.example/b#:~:text=E%2DAuto%2C%20ja%20%26%20nein',
    );
  });

  test('tells a mention by the words before it', () => {
    expect(addressAt('https://a.example/', 'Merz', 'Das sagte gestern Abend auch Kanzler ')).toBe(
      'https://a.example/#:~:text=sagte%20gestern%20Abend%20auch%20Kanzler-,Merz',
    );
  });

  test('follows no scheme but those of the web', () => {
    expect(addressAt('javascript:alert(1)', 'x')).toBeUndefined();
    expect(addressAt('data:text/html,x', 'x')).toBeUndefined();
  });
});

describe('the route in the hash', () => {
  test.each<Route>([
    { view: 'articles', ...NO_FILTERS },
    {
      view: 'articles',
      q: 'Wärme & "Netz"',
      site: 'a.example',
      lang: 'de',
      actor: 'person:ada o’hara',
      days: 30,
      starred: true,
    },
    { view: 'article', id: 7 },
    { view: 'article', id: 7, fix: 'person:kern, ida #bürgermeisterin' },
    { view: 'stories' },
    { view: 'backup' },
    { view: 'story', id: 3 },
    { view: 'actor', key: 'person:jens lüdtke/müller' },
  ])('%o comes back as it went', (route) => {
    expect(parseRoute(hashOf(route))).toEqual(route);
  });

  test.each(['', '#', '#/', '#/nowhere', '#/article/x', '#/article/-1', '#/articles?days=1e9'])(
    '%s is the list',
    (hash) => {
      expect(parseRoute(hash)).toEqual({ view: 'articles', ...NO_FILTERS });
    },
  );

  test('a broken escape is taken as it stands', () => {
    expect(parseRoute('#/actor/%E0%A4%A')).toEqual({ view: 'actor', key: '%E0%A4%A' });
  });
});
