// A page may call its language anything; words that every object answers to are in no table.
import { expect, test } from 'vitest';
import { findActors } from '../../lib/actors/index.ts';
import { composeBrief } from '../../lib/brief/index.ts';
import { findDates, keyDates } from '../../lib/dates/index.ts';
import { splitSentences, tokenise } from '../../lib/language/index.ts';
import { summarise } from '../../lib/summary/index.ts';
import type { Article } from '../../lib/types.ts';
import { briefOf } from './history/briefs.ts';
import { freshHistory } from './history/database.ts';

const TEXT =
  'constructor Ada Quill said on Monday that toString would come. valueOf did not. He went to Riverton on 3 May 2026.';

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'x_y', '', 'und', 'zz'])(
  'a language that is called “%s” breaks no door',
  async (lang) => {
    const article: Article = { ...briefOf({ text: [TEXT, TEXT] }).article, lang, title: TEXT };
    expect(splitSentences(TEXT, lang).length).toBeGreaterThan(0);
    expect(tokenise(TEXT, lang).length).toBeGreaterThan(0);
    expect(() => findDates(TEXT, { lang, published: '2026-05-01' })).not.toThrow();
    expect(() => keyDates(article)).not.toThrow();
    expect(() => findActors(article)).not.toThrow();
    expect(() => summarise(article)).not.toThrow();
    const history = await freshHistory();
    const { id } = await history.save(composeBrief(article));
    expect(await history.related(id, 3)).toEqual([]);
    expect(await history.search('Riverton')).toHaveLength(1);
    history.close();
  },
);

test.each(['de', 'en'])('words that every object answers to are words in %s', (lang) => {
  const article: Article = {
    ...briefOf({ text: [TEXT, 'constructor. valueOf sagt toString. __proto__ went.'] }).article,
    lang,
  };
  expect(() => composeBrief(article)).not.toThrow();
});
