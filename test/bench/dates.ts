// Dates: quality and speed of the time engine beside its peers, and the precision of the key dates on the marked articles.
import { existsSync, readFileSync } from 'node:fs';
import { findDates, keyDates } from '../../lib/dates/index.ts';
import { readMarked } from '../marked/dates/read.ts';
import { scoreOf } from '../marked/dates/score.ts';
import { lede, peers, type Reader } from './dates/peers.ts';
import { emptyTally, f1, type Timex, tally } from './dates/score.ts';

const DATA = new URL('../../../shared/data/dates/', import.meta.url);

interface Document {
  lang: string;
  published: string;
  text: string;
  timexes: (Timex & { type: string })[];
}

interface Collection {
  name: string;
  files: string[];
  /** HeidelTime 2.2.1 on the held-back half, where it was measured. */
  heidelTime?: number;
  /** Only what denotes a stretch of the calendar. */
  calendar?: boolean;
  /** Some peers would take minutes: Lede alone. */
  alone?: boolean;
}

const SETS: Collection[] = [
  { name: 'KRAUTS', files: ['krauts-zeit', 'krauts-dolo100', 'krauts-dolo42'], heidelTime: 69.4 },
  {
    name: 'KRAUTS, calendar dates',
    files: ['krauts-zeit', 'krauts-dolo100', 'krauts-dolo42'],
    heidelTime: 78.2,
    calendar: true,
  },
  { name: 'MEANTIME English', files: ['meantime-en'], heidelTime: 78.7 },
  { name: 'MEANTIME Spanish', files: ['meantime-es'], alone: true },
  { name: 'WikiWars', files: ['wikiwars'], alone: true },
];

export async function bench(): Promise<void> {
  keyDatesTable();
  if (!existsSync(DATA)) {
    console.log('No annotated texts here: quality and speed are not measured.');
    return;
  }
  const readers = [lede, ...peers()];
  console.log(
    'Value F1: relaxed span, exact TIMEX3 value. Halves: every other document. HeidelTime: a constant, on other documents of the same kind.',
  );
  console.table(
    Object.fromEntries(
      SETS.flatMap((set) => {
        const documents = set.files.flatMap(load);
        return [0, 1].map((half) => [
          `${set.name}, ${half ? 'odd' : 'even'}`,
          {
            ...scores(
              documents.filter((_, i) => i % 2 === half),
              set.alone ? [lede] : readers,
              set.calendar === true,
            ),
            HeidelTime: set.heidelTime ?? '–',
          },
        ]);
      }),
    ),
  );
  kindsTable();
  const probes = load('probes').filter(({ timexes }) => timexes.length === 0);
  console.log('Spans on the sentences that hold no date:');
  console.table(
    Object.fromEntries(
      readers.map((reader) => [
        reader.name,
        { spans: probes.reduce((sum, probe) => sum + (read(reader, probe)?.length ?? 0), 0) },
      ]),
    ),
  );
  console.log('CPU, ms a KiB, after warming up:');
  console.table(
    Object.fromEntries(
      ['krauts-dolo100', 'meantime-en'].map((file) => [
        file,
        Object.fromEntries(readers.map((reader) => [reader.name, cpu(reader, load(file).slice(0, 10))])),
      ]),
    ),
  );
}

interface KindSentence {
  lang: string;
  published: string;
  text: string;
  kind: string;
  expect: { text: string; value: string; edtf?: string }[];
}

/** Sentences by kind of known fault: right where every expected value is read at its words, and nothing where none is expected. */
function kindsTable(): void {
  const rows: Record<string, { sentences: number; right: number }> = {};
  for (const line of readFileSync(new URL('kinds.dev.jsonl', DATA), 'utf8').trim().split('\n')) {
    const { lang, published, text, kind, expect } = JSON.parse(line) as KindSentence;
    const found = findDates(text, { lang, published });
    let at = 0;
    const right = expect.every(({ text: words, value, edtf }) => {
      const start = text.indexOf(words, at);
      at = start + words.length;
      return found.some(
        (mention) =>
          mention.start < at && mention.end > start && (mention.timex === value || (edtf && mention.edtf === edtf)),
      );
    });
    rows[kind] ??= { sentences: 0, right: 0 };
    const row = rows[kind];
    row.sentences++;
    if (right && (expect.length > 0 || found.length === 0)) row.right++;
  }
  console.log('Sentences by kind of known fault:');
  console.table(rows);
}

function load(file: string): Document[] {
  const name = file === 'probes' ? 'probes.jsonl' : `${file}.dev.jsonl`;
  return readFileSync(new URL(name, DATA), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Document);
}

function read(reader: Reader, { text, lang, published }: Document): Timex[] | undefined {
  return reader.read(text, lang, published);
}

function scores(documents: Document[], readers: Reader[], calendarOnly: boolean): Record<string, number | string> {
  const wanted = ({ value }: Timex) => !calendarOnly || /^\d[\d-]*(?:[WQH-][\dA-Z-]*)?$/.test(value);
  return Object.fromEntries(
    readers.map((reader) => {
      const total = emptyTally();
      for (const document of documents) {
        const found = read(reader, document);
        if (!found) return [reader.name, '–'];
        tally(total, document.timexes.filter(wanted), found.filter(wanted));
      }
      return [reader.name, Number(f1(total).toFixed(1))];
    }),
  );
}

function cpu(reader: Reader, documents: Document[]): number | string {
  const kib = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1024;
  const run = () => documents.map((document) => read(reader, document)).some((found) => !found);
  if (run()) return '–';
  const before = process.cpuUsage();
  run();
  run();
  const { user, system } = process.cpuUsage(before);
  return Number(((user + system) / 2000 / kib).toFixed(3));
}

function keyDatesTable(): void {
  const share = (part: number, whole: number) => Number(((100 * part) / whole).toFixed(1));
  const rows = ['de', 'en'].map((lang) => {
    const marked = readMarked().filter(({ article }) => article.lang === lang);
    const { rows, found, reachable, ahead, aheadFirst, told, marks } = scoreOf(marked, (article) => keyDates(article));
    const shown = rows.useful + rows.trivial + rows.wrong + rows.double;
    return [
      lang,
      {
        articles: marked.length,
        'rows, first five': shown,
        'useful, %': share(rows.useful, shown),
        'trivial, %': share(rows.trivial, shown),
        'wrong or double, %': share(rows.wrong + rows.double, shown),
        'next and main among the first three, %': share(found, reachable),
        'next first, %': share(aheadFirst, ahead),
        'marks in any row, %': share(told, marks),
      },
    ];
  });
  console.log('Key dates on the marked articles:');
  console.table(Object.fromEntries(rows));
}
