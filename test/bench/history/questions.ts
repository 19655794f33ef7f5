// What the bench asks: searches of every kind, made from the made-up articles themselves; the same for Lede and for its peers.
import type { SearchOptions } from '../../../lib/history/index.ts';
import { madeBrief } from '../../e2e/made-briefs.ts';
import { wordOfRank } from '../../e2e/made-words.ts';

export interface Question {
  name: string;
  /** What is typed; `number` is an article. */
  of(number: number): string;
  within?(number: number): SearchOptions;
  /** Peers know no operators, no phrases and no filters. */
  peers?: true;
}

const wordsIn = (number: number): string[] => {
  const { article } = madeBrief(number);
  return article.blocks
    .map(({ text }) => text.replaceAll('.', ''))
    .join(' ')
    .split(' ');
};
/** Words that stand side by side, from a place that is no name. */
const run = (number: number, from: number, count: number): string =>
  wordsIn(number)
    .slice(from, from + count)
    .join(' ');
const actorOf = (number: number) => madeBrief(number).actors[number % 3]!;
const titleOf = (number: number): string => madeBrief(number).article.title;
const rare = (number: number): string => titleOf(number).split(' ')[0]!;
const commonest = (nth: number): string => wordOfRank(nth, 'de');
const dayOf = (number: number): string => madeBrief(number).article.published!.slice(0, 10);

export const QUESTIONS: readonly Question[] = [
  { name: 'a word', of: (number) => `${run(number, 20, 1)} `, peers: true },
  { name: 'a rare word', of: (number) => `${rare(number)} `, peers: true },
  { name: 'the commonest word', of: () => `${commonest(0)} `, peers: true },
  ...[1, 2, 3, 4, 5].map(
    (letters): Question => ({
      name: `as one types, ${letters} letters`,
      of: (number) => run(number, 30, 1).slice(0, letters),
      peers: true,
    }),
  ),
  { name: 'two words', of: (number) => `${run(number, 21, 1)} ${run(number, 40, 1)} `, peers: true },
  { name: 'a common word and a rare one', of: (number) => `${commonest(1)} ${rare(number)} `, peers: true },
  { name: 'four words, the last unfinished', of: (number) => run(number, 33, 4).slice(0, -1), peers: true },
  { name: 'a word that nobody wrote', of: (number) => `xq${number} `, peers: true },
  { name: 'a phrase of two words', of: (number) => `"${run(number, 50, 2)}"` },
  { name: 'a phrase of four words', of: (number) => `"${run(number, 66, 4)}"` },
  { name: 'a phrase of the title', of: (number) => `"${titleOf(number).split(' ').slice(2, 5).join(' ')}"` },
  {
    name: 'a phrase of the commonest words',
    of: (number) => `"${commonest(number % 8)} ${commonest((number + 1) % 8)}"`,
  },
  {
    name: 'a phrase that nobody wrote',
    of: (number) => `"${commonest(300 + (number % 99))} ${commonest(900 + (number % 99))}"`,
  },
  { name: 'actor:', of: (number) => `actor:"${actorOf(number).name}"` },
  { name: 'actor: of three letters', of: (number) => `actor:${actorOf(number).name.slice(0, 3)}` },
  { name: 'actor: and a word', of: (number) => `actor:${actorOf(number).name.split(' ')[1]} ${run(number, 20, 1)} ` },
  {
    name: 'actor: of two people',
    of: (number) => `actor:"${actorOf(number).name.split(' ')[0]} ${actorOf(number + 40).name.split(' ')[1]}"`,
  },
  { name: 'site: and a word', of: (number) => `site:${madeBrief(number).article.site} ${run(number, 20, 1)} ` },
  { name: 'site: alone', of: (number) => `site:${madeBrief(number).article.site}` },
  { name: 'lang: alone', of: () => 'lang:en' },
  { name: 'before: alone', of: (number) => `before:${dayOf(number)}` },
  { name: 'before: the second day', of: () => 'before:2020-01-02' },
  { name: 'after: and a common word', of: (number) => `after:${dayOf(number)} ${commonest(2)} ` },
  {
    name: 'a day and a common word',
    of: (number) => `after:${dayOf(number)} before:${dayOf(number + 48)} ${commonest(2)} `,
  },
  {
    name: 'a word, within an actor',
    of: () => `${commonest(5)} `,
    within: (number) => ({ actor: actorOf(number).key }),
  },
  {
    name: 'a word, within a site',
    of: (number) => `${run(number, 20, 1)} `,
    within: (number) => ({ site: madeBrief(number).article.site }),
  },
  {
    name: 'a word, within the last year',
    of: (number) => `${run(number, 20, 1)} `,
    within: (number) => ({ from: number * 1_800_000 }),
  },
  { name: 'a word, within the starred', of: (number) => `${run(number, 20, 1)} `, within: () => ({ starred: true }) },
];
