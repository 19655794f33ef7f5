// `npm run bench -- summary`: ROUGE, poor sentences as far as they can be counted, and speed beside the peers, and sentence boundaries beside the platform's.
import { existsSync } from 'node:fs';
import { type Range, splitSentences } from '../../lib/language/index.ts';
import { opensDangling } from '../../lib/summary/dangling.ts';
import { isAttributionAlone, isHeadlineAgain, isPublisherNotice, isQuestion } from '../../lib/summary/flaws.ts';
import { summarise } from '../../lib/summary/index.ts';
import { termsOf } from '../../lib/summary/terms.ts';
import type { Block } from '../../lib/types.ts';
import { DATA, type Example, readExamples, SETS } from '../../training/summary/data.ts';
import { boundaryF1 } from './summary/boundaries.ts';
import { type Rouge, rouge } from './summary/rouge.ts';
import { type System, systems } from './summary/systems.ts';

export async function bench(): Promise<void> {
  if (!existsSync(DATA)) {
    console.log(`No articles to measure on in ${DATA.pathname}`);
    return;
  }
  const examples = readExamples();
  const all = systems(examples);
  for (const { set, wanted } of SETS) {
    const own = examples.filter((example) => example.set === set);
    console.log(`\n${set}: ${own.length} articles, ${wanted} sentences`);
    console.table(Object.fromEntries(all.map((system) => [system.name, measure(system, own)])));
  }
  console.log('\nSentence boundaries, F1');
  console.table(
    Object.fromEntries(['split-de-gsd-dev', 'split-en-ewt-dev', 'split-cases'].map((file) => [file, boundaries(file)])),
  );
  console.log(`\n1,000 sentences: ${longArticle(examples).toFixed(1)} ms`);
}

function measure({ summarise }: System, examples: readonly Example[]) {
  const scores: Rouge[] = [];
  const times: number[] = [];
  let [picked, dangling, empty, again] = [0, 0, 0, 0];
  for (const example of examples) {
    const from = performance.now();
    const summary = summarise(example);
    times.push(performance.now() - from);
    scores.push(rouge(summary, example.reference, example.lang));
    picked += summary.length;
    const title = new Set(termsOf(example.article.title));
    for (const text of summary) {
      if (opensDangling(text, example.lang)) dangling++;
      if (isAttributionAlone(text, example.lang) || isQuestion(text) || isPublisherNotice(text)) empty++;
      if (isHeadlineAgain(text, title, example.lang)) again++;
    }
  }
  const mean = (name: keyof Rouge) => percent(scores.reduce((sum, score) => sum + score[name], 0) / scores.length);
  return {
    'ROUGE-1': mean('one'),
    'ROUGE-2': mean('two'),
    'ROUGE-L': mean('long'),
    'opens dangling %': percent(dangling / picked),
    'says nothing %': percent(empty / picked),
    'headline again %': percent(again / picked),
    'median ms': Number(times.sort((a, b) => a - b)[times.length >> 1]!.toFixed(1)),
  };
}

function boundaries(file: string) {
  const at = new URL(`${file}.jsonl`, DATA);
  return {
    Lede: percent(boundaryF1(at, splitSentences)),
    'Intl.Segmenter': percent(boundaryF1(at, segment)),
  };
}

function segment(text: string, lang: string): Range[] {
  const segments = new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text);
  return [...segments].map(({ segment, index }) => ({ start: index, end: index + segment.trimEnd().length }));
}

/** Milliseconds for one German article of a thousand sentences, put together from others. */
function longArticle(examples: readonly Example[]): number {
  const german = examples.filter(({ lang }) => lang === 'de').map(({ article }) => article);
  const blocks: Block[] = [];
  let sentences = 0;
  for (const block of german.flatMap((article) => article.blocks)) {
    if (sentences >= 1000) break;
    sentences += splitSentences(block.text, 'de').length;
    blocks.push(block);
  }
  const from = performance.now();
  summarise({ ...german[0]!, blocks });
  return performance.now() - from;
}

function percent(share: number): number {
  return Number((100 * share).toFixed(2));
}
