// Makes `lib/history/related/background.<lang>.ts`: how common the stems of a language are, in six classes a factor of two apart.
// Sources: German Wikipedia articles of Klexikon (CC BY-SA 4.0) and the Groningen Meaning Bank (text in the public domain). Nothing that
// the bench scores is among them.
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { termsOf } from '../../lib/history/related/terms.ts';

const DATA = new URL('../../../shared/data/', import.meta.url);
const TARGET = new URL('../../lib/history/related/', import.meta.url);
/** Class 0 holds the stems in more than 32 % of the texts, class 1 those in more than 16 %, … */
const CLASSES = [0.32, 0.16, 0.08, 0.04, 0.02, 0.01];
/** Sentences are counted in runs as long as a news article. */
const TEXT = 3000;

const read = (path: string): string => {
  const bytes = readFileSync(new URL(path, DATA));
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};

export async function train(): Promise<void> {
  write(
    'de',
    runs(read('ner/de.wikipedia-sample.txt.gz').split('\n')),
    'CC BY-SA 4.0, from German Wikipedia articles of the Klexikon data set',
  );
  write('en', gmbTexts(), 'From the Groningen Meaning Bank, whose text is in the public domain');
}

function gmbTexts(): string[] {
  return runs(
    read('ner/en.gmb.train.tsv.gz')
      .split('\n\n')
      .map((sentence) => sentence.replaceAll(/\t.*$/gm, '').replaceAll('\n', ' ')),
  );
}

function runs(sentences: readonly string[]): string[] {
  const texts: string[] = [];
  let text = '';
  for (const sentence of sentences) {
    text += ` ${sentence}`;
    if (text.length < TEXT) continue;
    texts.push(text);
    text = '';
  }
  return texts;
}

function write(lang: string, texts: readonly string[], source: string): void {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const term of new Set(termsOf(text, lang))) counts.set(term, (counts.get(term) ?? 0) + 1);
  const classes = CLASSES.map((share, i) =>
    [...counts]
      .filter(([, count]) => count / texts.length > share && count / texts.length <= (CLASSES[i - 1] ?? 1))
      .map(([term]) => term)
      .sort()
      .join(' '),
  );
  const lines = classes.map((words) => `  '${words}',`).join('\n');
  writeFileSync(
    new URL(`background.${lang}.ts`, TARGET),
    `// Made by \`npm run train -- related\`. Common stems, the commonest class first. ${source}.\n\n// biome-ignore format: made by a script\nexport const COMMON_${lang.toUpperCase()}: readonly string[] = [\n${lines}\n];\n`,
  );
  console.log(`${lang}: ${texts.length} texts, ${classes.map((words) => words.split(' ').length).join(' + ')} stems`);
}
