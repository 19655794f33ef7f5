// The model card: what the models were made from, how well they do, and where they end.
import { writeFileSync } from 'node:fs';
import type { Scores } from './evaluate.ts';

export interface Result {
  model: string;
  corpus: string;
  scores: Scores;
}

export function writeCard(results: Result[]): void {
  const rows = results.map(({ model, corpus, scores }) => {
    const { all, person, organisation, place } = scores;
    const cells = [all.f1, all.precision, all.recall, person.f1, organisation.f1, place.f1].map((value) =>
      (100 * value).toFixed(1),
    );
    return `| ${model} | ${corpus} | ${cells.join(' | ')} |`;
  });
  writeFileSync(new URL('model-card.md', import.meta.url), CARD.replace('{rows}', rows.join('\n')));
}

const CARD = `# Model card: actors.de, actors.en, actors.any

Written by \`npm run train -- actors\`.

**What they do.** They find the names of persons, organisations and places in raw German or English news text. A linear-chain
conditional random field over hashed features (word, window, shape, affixes, genitive, hyphen parts, word clusters, word lists);
weights are bytes. A second look at the document lets the readings of a name vote on each other. \`actors.any\` has no weights: it is a
list of names for all other languages.

**What they were made from.** Sources and licences are in NOTICE. GermEval 2014 for German; Groningen Meaning
Bank, English Web Treebank (Universal NER) and Wikigold for English; clusters from neighbouring words; gazetteers from packages and a list of
organisations of our own; invented datelines, results and tables; and some sentences set as headlines.

**How well they do.** F1 of whole spans, on raw text, on the development sets, the countries and cities of en.gmb read as
places in its training as in its test. The training was tuned on these sets, so expect a little less elsewhere.

| model | set | all | precision | recall | persons | organisations | places |
| --- | --- | --- | --- | --- | --- | --- | --- |
{rows}

**Where they end.** Organisations are the weakest: unknown companies, bands and clubs are missed or taken for persons. Names in lower case are
not found. The English news behind the model is of 2003–2014, the German of 2000–2013: newer names are known by their surroundings only. Works,
events and peoples are learned as what is not reported. Nested names ("Universität **Hamburg**") are reported as the outer one.
`;
