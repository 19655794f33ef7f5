// The library over a real history of our own stories: library.html?lang=de&n=20#/articles.
import { render } from 'preact';
import { StringsProvider } from '../../components/strings.tsx';
import '../../components/styles/base.css';
import '../../components/styles/brief.css';
import '../../components/styles/fix.css';
import '../../components/styles/library.css';
import '../../components/styles/list.css';
import '../../components/styles/print.css';
import { HistoryDatabase } from '../../lib/history/database.ts';
import { openHistory } from '../../lib/history/index.ts';
import { asMade, rowOf } from '../../lib/history/row.ts';
import type { Brief } from '../../lib/types.ts';
import { madeBrief } from '../e2e/made-briefs.ts';
import { stringsOver } from '../strings-over.ts';
import { view } from './story.ts';

const wanted = new URLSearchParams(location.search);
const lang = wanted.get('lang') ?? 'de';
const strings = await stringsOver(await (await fetch(`/messages.${lang}.json`)).json());
document.documentElement.lang = lang;

const TITLES = [
  view.brief.article.title,
  'Kabinett beschließt Entwurf zur Wärmeplanung',
  'Fernwärme wird teurer',
  'Städtetag fordert Milliardenhilfe für die Wärmewende',
  'Neue Brücke über die Donau eröffnet',
];
const HOURS = 3_600_000;

const briefAt = (at: number): Brief => ({
  ...view.brief,
  article: {
    ...view.brief.article,
    published: `${new Date(Date.UTC(2026, 10, 19 - (at % 1000))).toISOString().slice(0, 10)}T08:00`,
    url: `https://${at % 3 === 0 ? 'landbote' : 'zeitung'}.example/${at}`,
    site: `${at % 3 === 0 ? 'landbote' : 'zeitung'}.example`,
    title: TITLES[at % TITLES.length] ?? '',
  },
  actors: at % 4 === 3 ? view.brief.actors.slice(3) : view.brief.actors.slice(0, Math.max(3, 9 - at)),
  dates: view.brief.dates.slice(at % 4 === 0 ? 0 : 2),
});

/** With paragraphs of its own: one text on many sites would be one entry. */
function ownText(at: number): Brief {
  const brief = briefAt(at);
  const blocks = [...brief.article.blocks, ...madeBrief(at).article.blocks];
  return { ...brief, article: { ...brief.article, blocks } };
}

// The page reports to the storage of an extension, which is not here.
Object.assign(Reflect.get(globalThis, 'chrome'), {
  runtime: {},
  storage: {
    local: {
      get: async () => ({}),
      set: async () => {},
      onChanged: { addListener: () => {}, removeListener: () => {} },
    },
  },
});

const name = `gallery ${wanted.get('n')} ${lang}`;
await new Promise((done) => {
  indexedDB.deleteDatabase(name).onsuccess = done;
});
const history = await openHistory({ name });
const count = Number(wanted.get('n') ?? 12);
/** More than these have rows only: there is no brief behind them. */
const SAVED = 200;
if (count > SAVED) {
  const db = new HistoryDatabase(name);
  await db.open();
  const rows = Array.from({ length: count }, (_, at) => rowOf(asMade(briefAt(at)), [Date.now() - at * HOURS]));
  await db.articles.bulkAdd(rows);
  await db.counts.put({ name: '', count });
  db.close();
}
for (let at = Math.min(count, SAVED) - 1; at >= 0 && count <= SAVED; at--) {
  const { id } = await history.save(ownText(at), { readAt: Date.now() - at * 9 * HOURS });
  if (at % 5 === 1) await history.star(id, true);
}
const [marked] = await history.list({ limit: 1 });
if (marked && count <= SAVED) {
  await history.say(marked.id, { kind: 'tag', text: 'Wärmeplanung' });
  await history.say(marked.id, { kind: 'tag', text: 'Nachfragen' });
  await history.say(marked.id, { kind: 'note', text: 'Bei der Netzagentur nachfragen, ob die Frist noch gilt.' });
  await history.say(marked.id, { kind: 'minor-sentence', text: view.brief.summary[1]?.text ?? '' });
}
const { App } = await import('../../entrypoints/library/app.tsx');
render(
  <StringsProvider value={strings}>
    <App history={history} />
  </StringsProvider>,
  document.getElementById('app')!,
);
document.body.dataset.ready = 'true';
