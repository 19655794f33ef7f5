// `npm run train -- actors`: makes `public/models/actors.<lang>.bin` again from the corpora and the packages, some minutes a
// language on one core, and writes down how well they do, on text like and unlike what they learned from (`model-card.md`).
import { writeFileSync } from 'node:fs';
import { tagEntities } from '../../lib/actors/tagger/index.ts';
import { loadActorModel } from '../../lib/actors/tagger/model.ts';
import { buildModel } from './build.ts';
import { type Result, writeCard } from './card.ts';
import type { Annotated } from './corpora.ts';
import { evaluate } from './evaluate.ts';
import { gatherCommonNames } from './gazetteers.ts';
import { readReconciled } from './governments.ts';
import { assemble } from './lexicon.ts';
import { packModel } from './pack.ts';
import { annotatedOf, OTHER_LANGUAGES, PLANS, type Plan } from './plans.ts';
import { readProbes } from './probes.ts';
import { TRANSFERS } from './transfer.ts';
import { gatherVocabulary, type Vocabulary } from './vocabulary.ts';

const MODELS = new URL('../../public/models/', import.meta.url);

export async function train(): Promise<void> {
  const shipped: Result[] = [];
  const carried: Result[] = [];
  for (const plan of PLANS) {
    const { lang } = plan;
    const vocabulary = await gatherVocabulary(plan);
    const bytes = await timed(`${lang}: trained`, () => buildModel(plan, annotatedOf(plan), vocabulary));
    ship(lang, bytes);
    for (const set of plan.development) shipped.push(measure(lang, bytes, set, readReconciled(set)));
    carried.push(measure(lang, bytes, 'our own lines in the manner of wire news', readProbes(lang)));
    carried.push(...(await carryOver(plan, vocabulary)));
  }
  const names = packModel('any', assemble(new Map(), gatherCommonNames().entries));
  ship('any', names);
  for (const set of OTHER_LANGUAGES) shipped.push(measure(set.slice(0, 2), names, set, readReconciled(set)));
  writeCard(shipped, carried);
}

/** The same recipe, on text of another origin than it learned from. */
async function carryOver(plan: Plan, vocabulary: Vocabulary): Promise<Result[]> {
  const results: Result[] = [];
  for (const { lang, train: annotated, tests } of TRANSFERS) {
    if (lang !== plan.lang) continue;
    const bytes = await timed(`${lang}: trained without some`, () => buildModel(plan, annotated(plan), vocabulary));
    for (const { name, read } of tests) results.push(measure(lang, bytes, name, read()));
  }
  return results;
}

/** Says how long the work took, by the clock and on the processor. */
async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const { user } = process.cpuUsage();
  const result = await work();
  const minutes = (milliseconds: number) => (milliseconds / 60_000).toFixed(1);
  const worked = (process.cpuUsage().user - user) / 1000;
  console.log(`${what} in ${minutes(performance.now() - start)} minutes, ${minutes(worked)} of them worked`);
  return result;
}

function ship(lang: string, bytes: Uint8Array): void {
  writeFileSync(new URL(`actors.${lang}.bin`, MODELS), bytes);
}

function measure(lang: string, bytes: Uint8Array, set: string, documents: Annotated[][]): Result {
  const model = loadActorModel(bytes);
  const scores = evaluate(documents, (text) => tagEntities(text, lang, model));
  console.log(lang, set, scores);
  return { model: model.lang, set, scores };
}
