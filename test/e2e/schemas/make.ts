// Writes the dump of today's schema beside this file: `node test/e2e/schemas/make.ts`, once for every new schema number.
import { existsSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { SCHEMA } from '../../../lib/history/database.ts';
import { setHistoryStage } from '../history-stage.ts';
import { readDump } from './dump.ts';

const file = new URL(`${SCHEMA}.json.gz`, import.meta.url);
if (existsSync(file)) throw new Error(`Schema ${SCHEMA} has its dump; a released schema is never edited`);
const stage = await setHistoryStage();
const page = await stage.page();
await page.evaluate(async () => {
  const history = await lede.openHistory({ name: 'dump' });
  for (let number = 0; number < 12; number++) {
    const brief = lede.madeBrief(number);
    brief.article.blocks.length = 2;
    // Of some addresses, a gate was read before the story.
    const gate = { ...brief.article, blocks: [{ kind: 'paragraph' as const, text: 'Subscribe to read on.' }] };
    if (number % 4 === 3) await history.save({ ...brief, article: gate, summary: [] }, { readAt: 0 });
    await history.save(brief, { readAt: number + 1 });
  }
  // Of one article the reader has said something, and of a name that others of its story have, too.
  const { article, actors } = lede.madeBrief(9);
  const { id } = (await history.get(article.url))!;
  const [, known, wrong] = actors as [(typeof actors)[0], (typeof actors)[0], (typeof actors)[0]];
  await history.say(id, { kind: 'no-name', key: wrong.key, name: wrong.name });
  await history.say(id, { kind: 'note', text: 'Nachfragen beim Hafenamt.' });
  await history.say(id, { kind: 'tag', text: 'Merken' });
  await history.setRule({ kind: 'minor-name', key: known.key, name: known.name });
  await history.catchUp();
  history.close();
});
writeFileSync(file, gzipSync(JSON.stringify(await page.evaluate(readDump, 'dump')), { level: 9 }));
await stage.close();
