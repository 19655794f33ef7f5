// One face of the popup over a port that answers at once: ?state=brief&lang=de&first&open=menu.
import { render } from 'preact';
import { Popup } from '../../components/popup/popup.tsx';
import type { PopupPort } from '../../components/popup/port.ts';
import { StringsProvider } from '../../components/strings.tsx';
import '../../components/styles/base.css';
import '../../components/styles/brief.css';
import '../../components/styles/fix.css';
import '../../components/styles/popup.css';
import { stringsOver } from '../strings-over.ts';
import { STATES, view } from './story.ts';

const wanted = new URLSearchParams(location.search);
const lang = wanted.get('lang') ?? 'de';
const state = wanted.get('state') ?? 'brief';
const strings = await stringsOver(await (await fetch(`/messages.${lang}.json`)).json());
document.documentElement.lang = lang;

const port: PopupPort = {
  cancel: () => {},
  open: () => (state === 'loading' ? new Promise(() => {}) : Promise.resolve(STATES[state] ?? view)),
  reveal: async () => !wanted.has('gone'),
  setMarks: async (on) => on,
  setMarkStyle: async () => {},
  star: async (_, on) => on,
  forget: async () => view.saved,
  restore: async () => view.saved,
  say: async () => {},
  setRule: async () => {},
  tags: async () => ['Wärmeplanung', 'Nachfragen'],
  setPaused: async () => {},
  setNever: async () => {},
  setAllowed: async (_, on) => on,
  reloadTab: () => {},
  openLibrary: () => {},
  openOptions: () => {},
  report: async (error) => String(error),
  copy: async () => {},
  close: () => {},
};

render(
  <StringsProvider value={strings}>
    <Popup
      port={port}
      tab={{ title: view.brief.article.title, site: view.brief.article.site }}
      firstRun={wanted.has('first') ? { onUnderstood: () => {} } : undefined}
    />
  </StringsProvider>,
  document.getElementById('app')!,
);
