import { describe, expect, it } from 'vitest';
import { antecedents } from '../../../lib/summary/antecedent.ts';
import { readSentences } from '../../../lib/summary/sentence.ts';
import type { Actor } from '../../../lib/types.ts';
import { article, paragraph } from './article.ts';

/** Names for the sentences that open with a pronoun; each person is mentioned wherever the last word of the name stands. */
function named(lang: string, text: string, people: { name: string; role?: string }[]) {
  const story = article(lang, '', [paragraph(text)]);
  const actors = people.map(({ name, role }): Actor => {
    const found = [...text.matchAll(new RegExp(name.split(' ').at(-1)!, 'g'))];
    const mentions = found.map((match) => ({ block: 0, start: match.index, end: match.index + match[0].length }));
    const said = role === undefined ? {} : { role: { text: role, span: mentions[0]! } };
    return {
      key: name,
      name,
      type: 'person',
      mentions,
      salience: 1,
      prominent: true,
      confidence: 1,
      aliases: [],
      ...said,
    };
  });
  return [...antecedents(story, readSentences(story), actors).values()];
}

const HUBER = { name: 'Anna Huber', role: 'Bürgermeisterin' };
const MAIER = { name: 'Karl Maier' };

describe('antecedents', () => {
  it('names the only person before', () => {
    expect(named('de', 'Am Montag sprach Karl Maier. Er war nicht zufrieden.', [MAIER])).toEqual(['Karl Maier']);
    expect(named('en', 'Karl Maier spoke on Monday. His speech was short.', [MAIER])).toEqual(['Karl Maier']);
  });

  it('tells two people apart by role and name', () => {
    const text = (pronoun: string) => `Anna Huber traf Karl Maier im Rathaus. ${pronoun} war nicht zufrieden.`;
    expect(named('de', text('Er'), [HUBER, MAIER])).toEqual(['Karl Maier']);
    expect(named('de', text('Sie'), [HUBER, MAIER])).toEqual(['Anna Huber']);
  });

  it('stays silent where two fit', () => {
    expect(
      named('de', 'Karl Maier traf Paul Schulz. Er war nicht zufrieden.', [MAIER, { name: 'Paul Schulz' }]),
    ).toEqual([]);
  });

  it('stays silent where none fits, for they, and in direct speech', () => {
    expect(named('de', 'Karl Maier sprach am Montag. Sie war nicht zufrieden.', [MAIER])).toEqual([]);
    expect(named('de', 'Anna Huber sprach am Montag. Sie haben lange gewartet.', [HUBER])).toEqual([]);
    expect(named('de', 'Karl Maier sprach am Montag. „Er war nicht zufrieden“, hieß es.', [MAIER])).toEqual([]);
  });

  it('names whom or what an opening noun stands for', () => {
    expect(named('de', 'Karl Maier sprach am Montag. Der 43-Jährige war nicht zufrieden.', [MAIER])).toEqual([
      'Karl Maier',
    ]);
    expect(named('en', 'Karl Maier spoke on Monday. The 43-year-old was not amused.', [MAIER])).toEqual(['Karl Maier']);
  });

  it('does not reach far back', () => {
    const text = 'Karl Maier sprach. Es regnete. Die Sonne kam. Der Tag verging. Er war nicht zufrieden.';
    expect(named('de', text, [MAIER])).toEqual([]);
  });
});
