// What the actor models cost: bytes of the file and packed, milliseconds to load, memory once loaded.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type ActorModel, loadActorModel } from '../../lib/actors/index.ts';

const LANGUAGES = ['de', 'en', 'any'];
const ROUNDS = 9;
const MB = 1_000_000;

export function weighModels(): void {
  console.log('\nThe models: megabytes, and milliseconds to load (first time, median)');
  console.table(Object.fromEntries(LANGUAGES.map((lang) => [lang, weigh(lang)])));
}

function weigh(lang: string): Record<string, string> {
  const bytes = new Uint8Array(readFileSync(new URL(`../../public/models/actors.${lang}.bin`, import.meta.url)));
  const times: number[] = [];
  let model: ActorModel | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    model = loadActorModel(bytes);
    times.push(performance.now() - start);
  }
  const first = times[0]!;
  const median = times.sort((one, other) => one - other)[ROUNDS >> 1]!;
  return {
    file: (bytes.length / MB).toFixed(2),
    gzip: (gzipSync(bytes).length / MB).toFixed(3),
    memory: (bytesOf(model) / MB).toFixed(1),
    first: first.toFixed(1),
    median: median.toFixed(1),
  };
}

/** The tables of the model, which are all typed arrays; those that share the file's bytes count whole. */
function bytesOf(model: ActorModel | undefined): number {
  if (!model) return 0;
  const { lexicon, weights, network } = model;
  const tables: (ArrayBufferView | undefined)[] = [
    ...[lexicon.clusters, lexicon.lists, lexicon.senses, lexicon.coarse, lexicon.vectors],
    ...[weights?.rows, weights?.scale, weights?.transitions],
    ...Object.values(network ?? {}),
  ];
  const indexes = [lexicon.index, weights?.index];
  return (
    tables.reduce((sum, table) => sum + (table?.byteLength ?? 0), 0) +
    indexes.reduce((sum, index) => sum + (index?.byteLength ?? 0), 0)
  );
}
