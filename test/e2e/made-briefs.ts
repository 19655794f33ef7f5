// Made-up news by number, as many as are asked for: about 600 words each, with the word frequencies and the clusters of real news.
import { keyOf } from '../../lib/actors/key.ts';
import type { Actor, Block, Brief } from '../../lib/types.ts';

const SYLLABLES =
  'ba be bo da de do fa fe ga ge ha ka ke ko la le lo ma me mo na ne no pa pe ra re ro sa se so ta te to va ve wa zi'.split(
    ' ',
  );
const WORDS = 600;
const VOCABULARY = 60_000;
/** Articles of one story come within so many numbers. */
const STORY = 8;
const SITES = 40;

/** A generator of equally spread numbers in 0…1 (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The word of a rank; ranks are drawn so that the frequencies follow Zipf's law. */
function word(rank: number): string {
  let text = '';
  for (let left = rank + SYLLABLES.length; left > 0; left = Math.floor(left / SYLLABLES.length))
    text += SYLLABLES[left % SYLLABLES.length];
  return text;
}

const zipf = (next: () => number): number => Math.floor(VOCABULARY ** next()) - 1;
const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

export function madeBrief(number: number): Brief {
  const next = random(number + 1);
  const story = Math.floor(number / STORY);
  const topic = random(1_000_003 + story);
  const topicWords = Array.from({ length: 40 }, () => word(2000 + Math.floor(topic() * (VOCABULARY - 2000))));
  const people = Array.from(
    { length: 3 },
    () => `${capital(word(300 + Math.floor(topic() * 500)))} ${capital(word(5000 + Math.floor(topic() * 20_000)))}`,
  );
  const speak = (count: number): string =>
    Array.from({ length: count }, () =>
      next() < 0.12 ? topicWords[Math.floor(next() * topicWords.length)]! : word(zipf(next)),
    ).join(' ');
  const sentence = (count: number): string => `${capital(speak(count))}.`;
  const title = capital(`${topicWords[0]} ${speak(5)} ${topicWords[1]}`);
  const blocks: Block[] = Array.from({ length: WORDS / 60 }, (_, i) => ({
    kind: 'paragraph',
    text: `${people[i % 3]} ${Array.from({ length: 4 }, () => sentence(15)).join(' ')}`,
  }));
  const site = `site${Math.floor(next() * SITES)}.example`;
  const published = new Date(Date.UTC(2020, 0, 1) + number * 30 * 60_000).toISOString();
  const actors: Actor[] = people.map((name, i) => ({
    key: keyOf('person', name),
    name,
    type: 'person',
    mentions: blocks.flatMap((_, block) => (block % 3 === i ? [{ block, start: 0, end: name.length }] : [])),
    salience: 1 / (i + 1),
    aliases: [],
  }));
  return {
    article: {
      url: `https://${site}/${number}`,
      site,
      lang: 'en',
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
