// Fits the weights that tell new sentences from known ones on the marked follow-ups (logistic regression), and prints how well they
// do on stories that they were not fitted on.

import { readFileSync, writeFileSync } from 'node:fs';
import { loadActorModel } from '../../lib/actors/index.ts';
import { composeBrief } from '../../lib/brief/index.ts';
import { findDates } from '../../lib/dates/index.ts';
import { type Features, featuresOf, judge } from '../../lib/history/novelty/alike.ts';
import { earlierOf } from '../../lib/history/novelty/earlier.ts';
import { readText } from '../../lib/history/novelty/read.ts';
import { markedStories } from '../../test/marked/novelty/read.ts';

interface Example {
  story: string;
  features: Features;
  isNew: boolean;
  /** Known by its very words, whatever the weights. */
  same: boolean;
  text: string;
}

const STEPS = 4000;
const RATE = 0.5;
const DECAY = 0.003;
/** Few marked follow-ups open with what is known; readers' articles do: a first sentence may not be called new for its place alone. */
const FIRST = 1.5;
const OUT = new URL('../../lib/history/novelty/weights.ts', import.meta.url);

const models = new Map(
  ['de', 'en'].map((lang) => [
    lang,
    loadActorModel(readFileSync(new URL(`../../public/models/actors.${lang}.bin`, import.meta.url))),
  ]),
);

function examples(): Example[] {
  return markedStories().flatMap(({ name, articles }) => {
    const read = articles.map(({ article }, i) => ({
      ...readText(
        composeBrief(article, { actors: models.get(article.lang)! }),
        Date.parse(article.published!),
        findDates,
      ),
      id: i,
      readAt: i,
    }));
    return articles.slice(1).flatMap(({ isNew }, i) => {
      const earlier = earlierOf(read.slice(0, i + 1));
      const { lang, sentences } = read[i + 1]!;
      const told = sentences.filter(({ span }) => span.block >= 0);
      if (told.length !== isNew.length) throw new Error(`${name}: ${told.length} sentences, ${isNew.length} marks`);
      return told.map(
        (sentence, j): Example => ({
          story: name,
          features: featuresOf(sentence, lang, j === 0, earlier).features,
          isNew: isNew[j]!,
          same: judge(sentence, lang, j === 0, earlier).known?.how === 'same',
          text: sentence.text,
        }),
      );
    });
  });
}

const names = (all: readonly Example[]) => Object.keys(all[0]!.features) as (keyof Features)[];

function fit(all: readonly Example[]): Record<keyof Features, number> {
  const weights = Object.fromEntries(names(all).map((name) => [name, 0])) as Record<keyof Features, number>;
  for (let step = 0; step < STEPS; step++) {
    const slopes = Object.fromEntries(names(all).map((name) => [name, 0])) as typeof weights;
    for (const { features, isNew } of all) {
      const odds = names(all).reduce((sum, name) => sum + weights[name] * features[name], 0);
      const error = 1 / (1 + Math.exp(-odds)) - (isNew ? 1 : 0);
      for (const name of names(all)) slopes[name] += error * features[name];
    }
    for (const name of names(all))
      weights[name] -= RATE * (slopes[name] / all.length + (name === 'bias' ? 0 : DECAY * weights[name]));
    weights.first = Math.min(FIRST, weights.first);
  }
  return weights;
}

/** Fits all, writes the weights, and prints F1 of *new* by leaving each story out in turn. */
export async function train(): Promise<void> {
  const all = examples();
  const score = { de: [0, 0, 0], en: [0, 0, 0], xx: [0, 0, 0] } as Record<string, number[]>;
  for (const story of new Set(all.map(({ story }) => story))) {
    const weights = fit(all.filter((example) => example.story !== story));
    for (const { features, isNew, same, text } of all.filter((example) => example.story === story)) {
      const odds = names(all).reduce((sum, name) => sum + weights[name] * features[name], 0);
      const said = !same && odds > 0;
      const counts = score[story.slice(0, 2)]!;
      if (said && isNew) counts[0]!++;
      if (said && !isNew) counts[1]!++;
      if (!said && isNew) counts[2]!++;
      if (said !== isNew && process.argv.includes('--errors'))
        console.log(
          `${isNew ? 'missed ' : 'wrongly'} ${story} ${odds.toFixed(1)} ${text} ${JSON.stringify(Object.fromEntries(Object.entries(features).map(([n, v]) => [n, Number(v.toFixed(2))])))}`,
        );
    }
  }
  for (const [lang, [hit = 0, wrong = 0, missed = 0]] of Object.entries(score))
    console.log(
      `${lang}: F1 of new ${((2 * hit) / (2 * hit + wrong + missed)).toFixed(3)} (P ${(hit / (hit + wrong)).toFixed(3)} R ${(hit / (hit + missed)).toFixed(3)})`,
    );
  const share = all.filter(({ isNew }) => isNew).length / all.length;
  console.log(
    `${all.length} sentences, ${share.toFixed(2)} new; calling all of them new gives ${((2 * share) / (1 + share)).toFixed(3)}`,
  );
  const weights = fit(all);
  const lines = names(all).map((name) => `  ${name}: ${weights[name].toFixed(2)},`);
  writeFileSync(
    OUT,
    `// Made by \`npm run train -- novelty\` from test/marked/novelty: log odds that a sentence is new.\nimport type { Features } from './alike.ts';\n\nexport const WEIGHTS: Readonly<Record<keyof Features, number>> = {\n${lines.join('\n')}\n};\n`,
  );
}
