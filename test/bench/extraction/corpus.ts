// The development pages and their truth, which lie beside the repository.

import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const DATA = new URL('../../../../shared/data/extraction/', import.meta.url);

export interface Sample {
  id: string;
  corpus: string;
  file: string;
  url: string | null;
  lang: string;
  truth: {
    text: string | null;
    title: string | null;
    authors: string[] | null;
    date: string | null;
    with?: string[] | null;
    without?: string[] | null;
  };
}

/** Undefined where the data are not there. */
export function readCorpus(): Sample[] | undefined {
  const truth = new URL('truth.json.gz', DATA);
  if (!existsSync(truth)) return undefined;
  return JSON.parse(gunzipSync(readFileSync(truth)).toString('utf8')) as Sample[];
}

export function readHtml(sample: Sample): string {
  return gunzipSync(readFileSync(new URL(sample.file, DATA))).toString('utf8');
}
