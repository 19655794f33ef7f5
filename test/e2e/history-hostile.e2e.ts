// Histories that hold what no page should have brought, in a real browser: nothing read is lost, and nobody gets in by a file.
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sha256 } from '../../lib/history/backup/format.ts';
import { type HistoryStage, setHistoryStage } from './history-stage.ts';
import { madeBackup } from './made-backup.ts';

let stage: HistoryStage;
beforeAll(async () => {
  stage = await setHistoryStage();
});
afterAll(() => stage.close());

test('the fuller text is shown whichever was read first, and both orders end alike', async () => {
  const page = await stage.page();
  const [one, other] = await page.evaluate(async () => {
    const story = lede.madeBrief(1);
    const blocks = [{ kind: 'paragraph' as const, text: 'Only for subscribers.' }];
    const gate = { ...story, article: { ...story.article, access: 'teaser' as const, blocks }, summary: [] };
    const readings = [
      { brief: story, readAt: 1 },
      { brief: gate, readAt: 2 },
    ];
    const read = async (name: string, all: typeof readings) => {
      const history = await lede.openHistory({ name });
      for (const { brief, readAt } of all) await history.save(brief, { readAt });
      await history.catchUp();
      const { id } = (await history.get(story.article.url))!;
      const found = (await history.search(story.article.title)).length;
      return { stored: await history.get(id), versions: await history.versions(id), found };
    };
    return [await read('forwards', readings), await read('backwards', readings.toReversed())];
  });
  expect(one).toEqual(other);
  expect(one?.stored?.brief.article.blocks).toHaveLength(10);
  expect(one?.stored?.readAt).toEqual([1, 2]);
  expect(one?.versions).toHaveLength(2);
  expect(one?.found).toBe(1);
});

/** A sound file around these lines. */
async function fileOf(lines: string[], version = 1): Promise<Uint8Array> {
  const head = `${JSON.stringify({ format: 'lede-history', version, created: '', articles: lines.length })}\n`;
  const text = lines.map((line) => `${line}\n`).join('');
  const sum = await sha256(text);
  const chunk = JSON.stringify({ chunk: 1, articles: lines.length, sha256: sum });
  const end = JSON.stringify({ end: true, articles: lines.length, sha256: await sha256(head + sum) });
  return gzipSync(`${head}${text}${chunk}\n${end}\n`);
}

test('whatever values a backup holds, list, search, story, export and backup work after it', async () => {
  const [, line = ''] = gunzipSync(await madeBackup(3, 1))
    .toString()
    .split('\n');
  const good = JSON.parse(line);
  const { article } = good.brief;
  const url = (number: number) => `https://hostile.example/${number}`;
  const date = {
    edtf: 'x',
    from: 'x',
    to: '9',
    grain: 'toString',
    direction: 'past',
    sentence: { block: 0, start: 0, end: 4 },
  };
  const changes: object[] = [
    { lang: 'x_y' },
    { lang: '' },
    { lang: 'constructor' },
    { title: 'Half \ud83d a heart' },
    { links: [{ url: url(90), title: 'x', published: {} }] },
    { published: '+275760-09-13' },
    { site: '<b>' },
    { authors: [{}, '\udc00'] },
  ];
  const lines = changes.map((change, i) =>
    JSON.stringify({
      ...good,
      readAt: [1e300, i + 1],
      brief: {
        ...good.brief,
        article: { ...article, url: url(i), ...change },
        dates: [{ ...date, mentions: [], actors: [], reading: '' }],
        summary: [{ span: { block: 0, start: 0, end: 1e9 }, text: 'x', score: Number.NaN }],
      },
    }),
  );
  lines.push(
    JSON.stringify({ ...good, brief: { ...good.brief, article: { ...article, url: 'file:///home/me/secret.html' } } }),
  );
  const address = stage.serve('hostile', await fileOf(lines));
  const page = await stage.page();
  const found = await page.evaluate(async (address) => {
    const history = await lede.openHistory({ name: 'hostile' });
    const report = await history.importAll(await (await fetch(address)).blob());
    await history.catchUp();
    const entries = await history.list();
    const stored = await Promise.all(entries.map(({ id }) => history.get(id)));
    const backup = await history.exportAll();
    const again = await (await lede.openHistory({ name: 'hostile again' })).importAll(backup);
    return {
      report,
      again,
      times: entries.map(({ readAt }) => readAt),
      langs: await history.langs(),
      claims: stored.flatMap((each) => [...(each?.brief.dates ?? []), ...(each?.brief.summary ?? [])]),
      hits: (await history.search('half')).length,
      related: (await history.related(entries[0]!.id, 3)).length,
    };
  }, address);
  expect(found).toMatchObject({
    report: { kind: 'done', added: changes.length },
    again: { kind: 'done', added: changes.length },
    times: changes.map((_, i) => [changes.length - i]),
    langs: [article.lang, 'und'],
    claims: [],
    hits: 1,
  });
});

test('a record that cannot be placed refuses the file', async () => {
  const [, line = ''] = gunzipSync(await madeBackup(3, 1))
    .toString()
    .split('\n');
  const good = JSON.parse(line);
  const page = await stage.page();
  for (const [name, bad] of Object.entries({
    'no-moment': { ...good, readAt: [1e300, -1, 'now'] },
    'no-address': { ...good, brief: { ...good.brief, article: { ...good.brief.article, url: 'javascript:alert(1)' } } },
    'no-brief': { ...good, brief: null },
  })) {
    const address = stage.serve(name, await fileOf([JSON.stringify(bad)]));
    const report = await page.evaluate(async (address) => {
      const history = await lede.openHistory({ name: 'refusing values' });
      return history.importAll(await (await fetch(address)).blob());
    }, address);
    expect([name, report]).toEqual([name, { kind: 'refused', reason: 'damaged' }]);
  }
});

test('a small file that unpacks without end is refused at its first line, its longest line or its largest chunk', async () => {
  const head = '{"format":"lede-history","version":1,"created":"","articles":1}\n';
  const mebibyte = 1024 * 1024;
  const bombs = {
    'one-line': gzipSync('a'.repeat(40 * mebibyte)),
    'one-line-behind-a-manifest': gzipSync(`${head}${'a'.repeat(40 * mebibyte)}`),
    'empty-lines': gzipSync(head + '\n'.repeat(40 * mebibyte)),
    'empty-chunks': gzipSync(head + '{"chunk":1}\n'.repeat(3 * mebibyte)),
  };
  const page = await stage.page();
  for (const [name, bytes] of Object.entries(bombs)) {
    const address = stage.serve(name, bytes);
    const { report, took } = await page.evaluate(async (address) => {
      const file = await (await fetch(address)).blob();
      const history = await lede.openHistory({ name: 'bombs' });
      const begun = performance.now();
      return { report: await history.importAll(file), took: performance.now() - begun };
    }, address);
    console.log(`${name}: ${bytes.length} bytes refused in ${Math.round(took)} ms`);
    expect([name, report.kind]).toEqual([name, 'refused']);
  }
});

test('the reader can call off a file that is being read', async () => {
  const address = stage.serve('long', await madeBackup(0, 400));
  const page = await stage.page();
  const ended = await page.evaluate(async (address) => {
    const history = await lede.openHistory({ name: 'called off' });
    const file = await (await fetch(address)).blob();
    const stop = new AbortController();
    const work = history.importAll(file, { signal: stop.signal });
    setTimeout(() => stop.abort(), 20);
    return {
      how: await work.then(
        () => 'done',
        () => 'called off',
      ),
      count: await history.count(),
    };
  }, address);
  expect(ended).toEqual({ how: 'called off', count: 0 });
});
