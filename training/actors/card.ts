// The model card: what the models were made from, how well they do, and where they end.
import { writeFileSync } from 'node:fs';
import type { Scores } from './evaluate.ts';

export interface Result {
  model: string;
  /** What it was measured on. */
  set: string;
  scores: Scores;
}

/** `shipped` are the models as they are, `carried` what the recipe does on text of another origin. */
export function writeCard(shipped: Result[], carried: Result[]): void {
  const card = CARD.replace('{shipped}', rows(shipped)).replace('{carried}', rows(carried));
  writeFileSync(new URL('model-card.md', import.meta.url), card);
}

function rows(results: Result[]): string {
  return results
    .map(({ model, set, scores: { all, person, organisation, place } }) => {
      const values = [all.f1, all.precision, all.recall, person.f1, organisation.f1, place.f1];
      return `| ${[model, set, ...values.map((value) => (100 * value).toFixed(1))].join(' | ')} |`;
    })
    .join('\n');
}

const CARD = `# Model card: actors.de, actors.en, actors.any

Written by \`npm run train -- actors\`.

**What they do.** They find the names of persons, organisations and places in raw German or English news text. A linear-chain
conditional random field over hashed features (word, window, shape, affixes, genitive, hyphen parts, word clusters, word lists), and
where it leaves it open whether a word is a name, a convolutional network over word vectors (windows of five words, then three); their scores
are added. Weights are bytes, vectors half bytes. A second look at the document lets the readings of a name vote on each other. Each name
comes with a confidence: how likely its least likely word is a part of a name of that type. \`actors.any\` has no weights: it is a
list of names for all other languages.

**What they were made from.** Sources and licences are in NOTICE. GermEval 2014 for German; Groningen Meaning
Bank, English Web Treebank (Universal NER) and Wikigold for English; English word vectors and classes of words from GloVe, German ones from
the neighbours of words in Wikipedia and GermEval; gazetteers from packages and a list of
organisations of our own; the classes that WordNet gives English words; invented datelines, results and tables, and sentences of things that are no actors; some sentences set as
headlines; and, for German, sentences of Wikipedia and of German news of 2020–2026 that a first model labelled.

**How well they do.** F1 of whole spans, on raw text, on the development sets, the countries and cities of en.gmb read as
places in its training as in its test. The training was tuned on these sets, so expect a little less elsewhere.

| model | set | all | precision | recall | persons | organisations | places |
| --- | --- | --- | --- | --- | --- | --- | --- |
{shipped}

**How well the recipe carries over.** The same training without some of the corpora, measured on those; and the shipped model on
our own lines (datelines, results, headlines in capitals, single sentences: \`probes.*.txt\`). Nothing is trained on these lines, but who wrote them also
wrote the forms of the invented ones, so they flatter. German has one corpus only: its sentences are parted by small words into those that read like
news and those that read like an encyclopedia. Clusters, German vectors and the list of peoples come from the text of all corpora all the same, so these numbers flatter a little, too.

| model | set | all | precision | recall | persons | organisations | places |
| --- | --- | --- | --- | --- | --- | --- | --- |
{carried}

**Where they end.** Organisations are the weakest: unknown companies, bands and clubs are missed or taken for persons. Names in lower case are
not found. The annotated English news is of 2003–2014, the German of 2000–2013: newer names are known by their surroundings only. Works,
events and peoples are learned as what is not reported. Nested names ("Universität **Hamburg**") are reported as the outer one.
`;
