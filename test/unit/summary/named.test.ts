import { describe, expect, it } from 'vitest';
import { summarise } from '../../../lib/summary/index.ts';
import { introductions } from '../../../lib/summary/named.ts';
import { readSentences } from '../../../lib/summary/sentence.ts';
import type { Actor } from '../../../lib/types.ts';
import { article, paragraph } from './article.ts';

/** A person mentioned wherever one of the names stands, the fuller name first. */
function person(text: string, names: string[], title = ''): Actor {
  const find = (block: number, within: string) =>
    [...within.matchAll(new RegExp(names.join('|'), 'g'))].map(({ 0: name, index }) => ({
      block,
      start: index,
      end: index + name.length,
    }));
  return {
    key: names[0]!,
    name: names[0]!,
    type: 'person',
    mentions: [...find(-1, title), ...find(0, text)],
    salience: 1,
    prominent: true,
    confidence: 1,
    aliases: [],
  };
}

const STORIES = [
  {
    lang: 'de',
    title: 'Streit um die neue Brücke',
    text: 'Karl Maier leitet seit dem Frühjahr das Bauamt der Stadt. Maier will die Brücke im Sommer öffnen. Der Rat berät am Montag.',
    names: ['Karl Maier', 'Maier'],
  },
  {
    lang: 'en',
    title: 'Row over the new bridge',
    text: 'Ann Slater has run the planning office since spring. Slater expects the bridge to open in summer. The council meets on Monday.',
    names: ['Ann Slater', 'Slater'],
  },
];

describe.each(STORIES)('a name that another sentence introduces ($lang)', ({ lang, title, text, names }) => {
  const story = article(lang, title, [paragraph(text)]);
  const needs = (headline: string) => {
    const own = { ...story, title: headline };
    return introductions(own, readSentences(own), [person(text, names, headline)]);
  };

  it('needs that sentence', () => expect(needs(title)).toEqual([[], [[0]], []]));

  it('needs none if the headline names them', () => expect(needs(`${names[1]}: ${title}`)).toEqual([[], [], []]));
});

it.each([
  {
    lang: 'de',
    title: 'Stadt öffnet die neue Brücke über die Lahne',
    sentences: [
      'Die Stadt öffnet die neue Brücke über die Lahne nach langem Streit im Sommer für alle.',
      'Karl Maier leitet das Amt.',
      'Maier hat sich für die Brücke in Bad Lindau eingesetzt.',
      'Händler in Bad Lindau warten seit Jahren auf die neue Brücke.',
    ],
    names: ['Karl Maier', 'Maier'],
  },
  {
    lang: 'en',
    title: 'Town opens the new bridge over the Lahn',
    sentences: [
      'The town opens the new bridge over the Lahn in summer after a long row about money.',
      'Ann Slater runs the office.',
      'Slater spoke in favour of the bridge in the old town of Dover.',
      'Traders in Dover have waited years for the new bridge.',
    ],
    names: ['Ann Slater', 'Slater'],
  },
])('a sentence with a stranger in it gives way to one that is nearly as good ($lang)', (each) => {
  const { lang, title, sentences, names } = each;
  const text = sentences.join(' ');
  const story = article(lang, title, [paragraph(text)]);
  const picked = (actors: Actor[]) => summarise(story, { actors, sentences: 2 }).map((one) => one.text);
  expect(picked([])).toEqual([sentences[0], sentences[2]]);
  expect(picked([person(text, names)])).toEqual([sentences[0], sentences[3]]);
});
