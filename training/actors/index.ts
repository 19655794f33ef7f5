// `npm run train -- actors`: makes `public/models/actors.<lang>.bin` again from the corpora and the packages, a few minutes a
// language on one core, and writes down how well they do (`model-card.md`).
import { writeFileSync } from 'node:fs';
import { tagEntities } from '../../lib/actors/tagger/index.ts';
import { FEATURE_BITS, loadActorModel } from '../../lib/actors/tagger/model.ts';
import { type Result, writeCard } from './card.ts';
import { trainField } from './crf.ts';
import { evaluate } from './evaluate.ts';
import { tagSentences, type Weighted } from './examples.ts';
import { FeatureSpace } from './feature-space.ts';
import { gatherCommonNames, gatherNames } from './gazetteers.ts';
import { readReconciled } from './governments.ts';
import { asHeadlines } from './headlines.ts';
import { inventLines } from './invented.ts';
import { assemble, type BuiltLexicon, buildLexicon } from './lexicon.ts';
import { packModel, quantise } from './pack.ts';
import { OTHER_LANGUAGES, PLANS, type Plan } from './plans.ts';
import { select } from './select.ts';

const MODELS = new URL('../../public/models/', import.meta.url);

export async function train(): Promise<void> {
  const results: Result[] = [];
  for (const plan of PLANS) {
    const lexicon = buildLexicon(plan.lang, gatherNames([plan.lang]));
    results.push(...finish(plan.lang, trainModel(plan, lexicon), plan.development));
  }
  const names = packModel('any', assemble(new Map(), gatherCommonNames().entries));
  results.push(...finish('any', names, OTHER_LANGUAGES));
  writeCard(results);
}

/** A first training on all features that occur often enough, and a second on those that proved useful. */
function trainModel(plan: Plan, lexicon: BuiltLexicon): Uint8Array {
  const { lang } = plan;
  const tagged = tagSentences(textsOf(plan), lang, lexicon);
  const sentences = tagged.map(({ sentence }) => sentence);
  const space = new FeatureSpace(sentences, FEATURE_BITS, plan.least);
  const examples = tagged.map(({ sentence, tags, weight }) => space.example(sentence, tags, weight));
  const first = trainField(examples, space.size, plan.first, plan.seed);
  const kept = select(space.keys, examples, first, plan.most);
  const second = trainField(kept.examples, kept.keys.length, plan.second, plan.seed + 1, kept.field);
  return packModel(lang, lexicon, quantise(kept.keys, second, plan.levels));
}

/** The corpora, and what is made up to go with them. */
function textsOf({ lang, corpora, invented, headlines, seed }: Plan): Weighted[] {
  const gold = corpora.flatMap(({ name, weight }) =>
    readReconciled(name)
      .flat()
      .map((text) => ({ text, weight })),
  );
  const texts = gold.map(({ text }) => text);
  const extra = [...inventLines(lang, invented, seed), ...asHeadlines(texts, lang, headlines)];
  return [...gold, ...extra.map((text) => ({ text, weight: 1 }))];
}

function finish(lang: string, bytes: Uint8Array, development: string[]): Result[] {
  writeFileSync(new URL(`actors.${lang}.bin`, MODELS), bytes);
  const model = loadActorModel(bytes);
  return development.map((corpus) => {
    const scores = evaluate(readReconciled(corpus), (text) => tagEntities(text, corpus.slice(0, 2), model));
    console.log(corpus, scores);
    return { model: lang, corpus, scores };
  });
}
