// Made-up news by number, as many as are asked for: about 600 words each, with the word frequencies, the set phrases, the names
// and the clusters of real news; two of three in German.
import { keyOf } from '../../lib/actors/key.ts';
import type { Actor, Block, Brief } from '../../lib/types.ts';
import { drawRank, type MadeLanguage, random, wordOfRank } from './made-words.ts';

const BLOCKS = 10;
const SENTENCES = 4;
const SENTENCE = 15;
/** Articles of one story come within so many numbers. */
const STORY = 8;
const SITES = 40;
/** How much of a text is about its story, is a word that it had before, or is what mostly follows the word before. */
const TOPICAL = 0.06;
const AGAIN = 0.16;
const FOLLOWING = 0.2;

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

/** Some people are in the news all the time, most once. */
function person(next: () => number): string {
  const rank = Math.floor(5 * 80_000 ** next());
  const first = random(rank);
  const given = wordOfRank(4000 + Math.floor(first() ** 2 * 600), 'en');
  return `${capital(given)} ${capital(wordOfRank(8000 + rank, 'de'))}`;
}

export function madeBrief(number: number): Brief {
  const next = random(number + 1);
  const topic = random(1_000_003 + Math.floor(number / STORY));
  const lang: MadeLanguage = topic() < 0.67 ? 'de' : 'en';
  const topicWords = Array.from({ length: 30 }, () => wordOfRank(1500 + Math.floor(topic() ** 2 * 60_000), lang));
  const people = Array.from({ length: 3 }, () => person(topic));

  const said: number[] = [];
  const speak = (count: number): string[] =>
    Array.from({ length: count }, () => {
      if (next() < TOPICAL) return topicWords[Math.floor(next() ** 1.5 * topicWords.length)]!;
      const before = said.at(-1) ?? 0;
      const kind = next();
      const rank =
        kind < AGAIN && said.length > 0
          ? said[Math.floor(next() * said.length)]!
          : kind < AGAIN + FOLLOWING
            ? drawRank(random(before * 4 + Math.floor(next() * 4)))
            : drawRank(next);
      said.push(rank);
      return wordOfRank(rank, lang);
    });
  const sentence = (): string => `${capital(speak(SENTENCE).join(' '))}.`;
  const title = capital([topicWords[0], ...speak(5), topicWords[1]].join(' '));
  const blocks: Block[] = Array.from({ length: BLOCKS }, (_, i) => ({
    kind: 'paragraph',
    text: `${people[i % 3]} ${Array.from({ length: SENTENCES }, sentence).join(' ')}`,
  }));
  const site = `site${Math.floor(next() ** 2 * SITES)}.example`;
  const published = new Date(Date.UTC(2020, 0, 1) + number * 30 * 60_000).toISOString();
  const actors: Actor[] = people.map((name, i) => ({
    key: keyOf('person', name),
    name,
    type: 'person',
    mentions: blocks.flatMap((_, block) => (block % 3 === i ? [{ block, start: 0, end: name.length }] : [])),
    salience: 1 / (i + 1),
    prominent: true,
    confidence: 1,
    aliases: [],
  }));
  return {
    article: {
      url: `https://${site}/${number}`,
      site,
      lang,
      title,
      authors: [],
      agencies: [],
      published,
      blocks,
      access: 'full',
      genre: 'story',
      links: [],
    },
    actors,
    dates: [],
    summary: [{ span: { block: 0, start: 0, end: blocks[0]!.text.length }, text: blocks[0]!.text, score: 1 }],
    analysedWith: 'made up',
  };
}
