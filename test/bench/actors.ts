// `npm run bench -- actors`: the actors of our marked articles, then span F1 and speed of the recogniser beside its peers.
import { existsSync } from 'node:fs';
import { DATA, readCorpus } from '../../training/actors/corpora.ts';
import { evaluate } from '../../training/actors/evaluate.ts';
import { type Recogniser, recognisers } from './actors/peers.ts';
import { benchMarked } from './actors-marked.ts';
import { weighModels } from './actors-weight.ts';

const SETS = [
  { lang: 'de', names: ['de.germeval14.dev'] },
  { lang: 'en', names: ['en.gmb.dev', 'en.ewt.dev'] },
  { lang: 'da', names: ['da.ddt.dev'] },
  { lang: 'pt', names: ['pt.bosque.dev'] },
];
/** Of the text that speed is measured on. */
const WORDS = 1000;
const ROUNDS = 20;

export async function bench(): Promise<void> {
  benchMarked();
  weighModels();
  if (!existsSync(DATA)) {
    console.log(`No annotated text to measure on in ${DATA.pathname}`);
    return;
  }
  for (const { lang, names } of SETS) {
    const all = recognisers(lang);
    for (const name of names) {
      console.log(`\n${name}: F1 of spans, raw text`);
      console.table(Object.fromEntries(all.map((peer) => [peer.name, quality(peer, name)])));
    }
    const text = someText(names[0]!);
    console.log(`\n${lang}: milliseconds for ${WORDS} words, warm`);
    console.table(Object.fromEntries(all.map((peer) => [peer.name, speed(peer, text)])));
  }
}

function quality({ find }: Recogniser, name: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(evaluate(readCorpus(name), find)).map(([type, { f1 }]) => [type, (100 * f1).toFixed(1)]),
  );
}

function someText(name: string): string {
  const text = readCorpus(name)
    .flat()
    .map((sentence) => sentence.text)
    .join(' ');
  return text.split(' ').slice(0, WORDS).join(' ');
}

function speed({ find }: Recogniser, text: string): string {
  for (let round = 0; round < ROUNDS; round++) find(text);
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round++) find(text);
  return ((performance.now() - start) / ROUNDS).toFixed(1);
}
