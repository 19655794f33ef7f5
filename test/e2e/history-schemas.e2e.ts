// What older versions wrote, in a real browser: every released schema opens with all that was read in it; an upgrade that fails harms nothing.
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SCHEMA } from '../../lib/history/database.ts';
import { type HistoryStage, setHistoryStage } from './history-stage.ts';
import { briefIn, type Dump, readDump, writeDump } from './schemas/dump.ts';

const RELEASED = Array.from({ length: SCHEMA }, (_, i) => i + 1);
const fileOf = (schema: number) => new URL(`schemas/${schema}.json.gz`, import.meta.url);
const dumpOf = (schema: number): Dump => JSON.parse(gunzipSync(readFileSync(fileOf(schema))).toString());
const shapeOf = ({ version, stores }: Dump) => ({ version, stores: stores.map(({ rows: _, ...shape }) => shape) });

let stage: HistoryStage;
beforeAll(async () => {
  stage = await setHistoryStage();
});
afterAll(() => stage.close());

test.each(RELEASED)(
  'what schema %i wrote is all there: list, text, search, relations, story, actor',
  async (schema) => {
    expect(existsSync(fileOf(schema)), 'make it: node test/e2e/schemas/make.ts').toBe(true);
    const page = await stage.page();
    const name = `schema ${schema}`;
    await page.evaluate(writeDump, name, dumpOf(schema));
    const { article, actors } = briefIn(dumpOf(schema), 3);
    const found = await page.evaluate(
      async (name, { url, title, site }, actor) => {
        const history = await lede.openHistory({ name });
        const numberOf = (url: string) => Number(url.split('/').at(-1));
        const { id, brief } = (await history.get(url))!;
        const before = {
          count: await history.count(),
          latest: (await history.list({ limit: 20 })).map(({ url }) => numberOf(url)),
          site: (await history.list({ site })).map(({ url }) => numberOf(url)),
          actor: (await history.list({ actor })).map(({ url }) => numberOf(url)),
          text: brief.article.blocks[1]!.text,
          search: numberOf((await history.search(title))[0]!.entry.url),
          related: (await history.related(id, 3)).map(({ article }) => numberOf(article.url)),
          stories: (await history.stories({ limit: 5 })).length,
        };
        const versions = (await history.versions(id)).length;
        // What was stored before there were sketches is found by its text too, once the background has made them.
        await history.catchUp();
        const elsewhere = {
          ...brief,
          article: { ...brief.article, url: 'https://elsewhere.example/', site: 'elsewhere.example' },
        };
        const reprintOf = (await history.novelty(elsewhere))?.reprintOf?.article.id === id;
        // What the older version wrote is a version like any other: a gate does not take its place, a correction does.
        const blocks = [{ kind: 'paragraph' as const, text: 'Only for subscribers.' }];
        await history.save({ ...brief, article: { ...brief.article, blocks }, summary: [] }, { readAt: 50 });
        const gated = (await history.get(id))!.brief.article.blocks[1]?.text;
        const corrected = brief.article.blocks.map((block) => ({ ...block, text: `${block.text} Corrected.` }));
        await history.save({ ...brief, article: { ...brief.article, blocks: corrected } }, { readAt: 60 });
        const shown = (await history.get(id))!.brief.article.blocks[1]?.text;
        const added = (await history.versions(id)).length - versions;
        await history.save(lede.madeBrief(12), { readAt: 100 });
        return { ...before, reprintOf, versions, gated, shown, added, after: await history.count() };
      },
      name,
      article,
      actors[0]!.key,
    );
    expect(found).toMatchObject({
      count: 12,
      latest: [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
      text: article.blocks[1]!.text,
      search: 3,
      after: 13,
      reprintOf: true,
      versions: schema < 3 ? 1 : 2,
      gated: article.blocks[1]!.text,
      shown: `${article.blocks[1]!.text} Corrected.`,
      added: 2,
    });
    expect(found.site).toContain(3);
    expect(found.actor).toEqual([7, 6, 5, 4, 3, 2, 1, 0]);
    expect(found.related).toHaveLength(3);
    for (const number of found.related) expect(number).toBeLessThan(8);
    expect(found.stories).toBeGreaterThan(0);
  },
);

/** What the reader said has been kept since this schema. */
const REMARKS = 5;

test.each(RELEASED.filter((schema) => schema >= REMARKS))(
  'what the reader said under schema %i holds, and goes on holding for a text that is read anew',
  async (schema) => {
    const page = await stage.page();
    const name = `remarks of schema ${schema}`;
    await page.evaluate(writeDump, name, dumpOf(schema));
    const found = await page.evaluate(
      async (name, made, other) => {
        const history = await lede.openHistory({ name });
        const stateOf = async (url: string) => {
          const { brief, note, tags } = (await history.get(url))!;
          return { actors: brief.actors.map(({ name, prominent }) => [name, prominent]), note, tags };
        };
        const before = await stateOf(made.article.url);
        const blocks = made.article.blocks.map((block) => ({ ...block, text: `${block.text} Corrected.` }));
        await history.save({ ...made, article: { ...made.article, blocks } }, { readAt: 70 });
        await history.catchUp();
        const tagged = (await history.search('tag:merken hafenamt')).map(({ entry }) => entry.url);
        const wrong = await history.list({ actor: made.actors[2]!.key });
        return {
          before,
          after: await stateOf(made.article.url),
          other: await stateOf(other),
          rules: (await history.rules()).map(({ name }) => name),
          tagged,
          wrong: wrong.map(({ url }) => url),
        };
      },
      name,
      briefIn(dumpOf(schema), 9),
      briefIn(dumpOf(schema), 10).article.url,
    );
    const { article, actors } = briefIn(dumpOf(schema), 9);
    const [first, known, wrong] = actors.map((actor) => actor.name);
    expect(found.before).toEqual({
      actors: [
        [first, true],
        [known, false],
      ],
      note: 'Nachfragen beim Hafenamt.',
      tags: ['Merken'],
    });
    expect(found.after).toEqual(found.before);
    expect(found.other.actors.map(([name]) => name)).toContain(wrong);
    expect(found.rules).toEqual([known]);
    expect(found.tagged).toEqual([article.url]);
    expect(found.wrong).not.toContain(article.url);
    expect(found.wrong.length).toBeGreaterThan(0);
  },
);

test('the tables of today are those of the dump: a released schema is not edited', async () => {
  const page = await stage.page();
  await page.evaluate(async () => (await lede.openHistory({ name: 'today' })).close());
  expect(shapeOf(await page.evaluate(readDump, 'today'))).toEqual(shapeOf(dumpOf(SCHEMA)));
});

test('an upgrade that throws is named, and leaves the older database as it was', async () => {
  const page = await stage.page();
  // Two rows of one address, which the unique index of today cannot hold: the browser itself makes the upgrade fail.
  const old: Dump = {
    version: 5,
    stores: [
      {
        name: 'articles',
        keyPath: 'id',
        autoIncrement: true,
        indexes: [],
        rows: ['{"id":1,"url":"https://a.example/1"}', '{"id":2,"url":"https://a.example/1"}'],
      },
    ],
  };
  await page.evaluate(writeDump, 'broken', old);
  const open = () => page.evaluate(() => lede.openHistory({ name: 'broken' }).then(() => 'opened', lede.kindOf));
  expect(await open()).toBe('upgrade');
  expect(await page.evaluate(readDump, 'broken')).toEqual(old);
  expect(await open()).toBe('upgrade');
});
