// `npm run train -- actors`: makes `public/models/actors.<lang>.bin` again from the corpora and the packages.
import { writeFileSync } from 'node:fs';
import { tagEntities } from '../../lib/actors/tagger/index.ts';
import { FEATURE_BITS, loadActorModel } from '../../lib/actors/tagger/model.ts';
import { readCorpus } from './corpora.ts';
import { trainField } from './crf.ts';
import { evaluate } from './evaluate.ts';
import { tagSentences } from './examples.ts';
import { FeatureSpace } from './feature-space.ts';
import { gatherNames } from './gazetteers.ts';
import { buildLexicon } from './lexicon.ts';
import { packModel, quantise } from './pack.ts';
import { PLANS, type Plan } from './plans.ts';

const MODELS = new URL('../../public/models/', import.meta.url);

export async function train(): Promise<void> {
  for (const plan of PLANS) {
    const bytes = trainModel(plan);
    writeFileSync(new URL(`actors.${plan.lang}.bin`, MODELS), bytes);
    report(plan, bytes);
  }
}

function trainModel({ lang, corpora, least, most, training }: Plan): Uint8Array {
  const lexicon = buildLexicon(lang, gatherNames([lang]));
  const tagged = corpora.flatMap(({ name, weight }) => tagSentences(readCorpus(name).flat(), lang, lexicon, weight));
  const space = new FeatureSpace(
    tagged.map(({ sentence }) => sentence),
    FEATURE_BITS,
    least,
  );
  const examples = tagged.map(({ sentence, tags, weight }) => space.example(sentence, tags, weight));
  return packModel(lang, lexicon, quantise(space.keys, trainField(examples, space.size, training), most));
}

function report({ lang, development }: Plan, bytes: Uint8Array): void {
  const model = loadActorModel(bytes);
  for (const name of development) {
    const scores = evaluate(readCorpus(name), (text) => tagEntities(text, lang, model));
    const columns = Object.entries(scores).map(([type, { f1 }]) => `${type} ${(100 * f1).toFixed(1)}`);
    console.log(`${name}: ${columns.join(', ')}`);
  }
}
