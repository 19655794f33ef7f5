// The popup's wiring: its port speaks to the background and to the page in the active tab.
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { ReportProvider } from '../../components/boundary.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import type { PopupPort } from '../../components/popup/port.ts';
import { localeFor, StringsProvider } from '../../components/strings.tsx';
import '../../components/styles/base.css';
import '../../components/styles/brief.css';
import '../../components/styles/fix.css';
import '../../components/styles/popup.css';
import { siteOf } from '../../lib/address.ts';
import { sitePattern } from '../../lib/extension/always.ts';
import { reportError } from '../../lib/extension/errors.ts';
import { sendMessage } from '../../lib/extension/messages.ts';
import { openBrief } from '../../lib/extension/open-brief.ts';
import { openLibrary } from '../../lib/extension/open-library.ts';
import { mainFrame } from '../../lib/extension/page-script.ts';

// The popup shall be there at once, so what the first picture does not need is loaded beside it.
const choices = import('../../lib/extension/settings.ts');
const settings = choices.then((module) => module.settings);
const report = async (error: unknown) => reportError('popup', error);

const close = () => window.close();

/** Opens a page of the extension, or fails loudly; the popup has done its work. */
const show = (opened: Promise<unknown>) => void opened.then(close, report);

const portTo = (tabId: number): PopupPort => ({
  open: (wish) => openBrief({ tabId, ...wish }),
  cancel: () => void sendMessage('cancelBrief', { tabId }).catch(report),
  // A page that left or reloaded has no listener any more: the place is gone.
  reveal: (span) => sendMessage('reveal', { span }, mainFrame(tabId)).catch(() => false),
  setMarks: async (on) => {
    await (await settings).marks.setValue(on);
    return sendMessage('setMarks', { on }, mainFrame(tabId)).catch(() => false);
  },
  setMarkStyle: async (style) => {
    await (await settings).markStyle.setValue(style);
    await sendMessage('restyle', style, mainFrame(tabId)).catch(() => {});
  },
  star: (id, on) => sendMessage('star', { id, on }),
  forget: (id) => sendMessage('forget', { id }),
  restore: (removed) => sendMessage('restore', { removed }),
  say: (id, said, on) => sendMessage('say', { id, said, on }),
  setRule: (rule, on) => sendMessage('setRule', { rule, on }),
  tags: () => sendMessage('tags', undefined),
  setPaused: async (on) => (await choices).pause(on),
  setNever: async (site, on) => {
    const { never } = await settings;
    const others = (await never.getValue()).filter((each) => each !== site);
    await never.setValue(on ? [...others, site] : others);
  },
  setAllowed: async (origin, on) => {
    const origins = [sitePattern(origin)];
    if (on) return browser.permissions.request({ origins });
    return !(await browser.permissions.remove({ origins }));
  },
  reloadTab: () => show(browser.tabs.reload(tabId)),
  openLibrary: (hash) => show(openLibrary(hash)),
  openOptions: () => show(browser.runtime.openOptionsPage()),
  report,
  copy: (text) => navigator.clipboard.writeText(text),
  close,
});

const locale = localeFor(i18n.t('locale'), navigator.languages);
document.documentElement.lang = locale;

const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const port = portTo(tab?.id ?? browser.tabs.TAB_ID_NONE);

function draw(isWelcomed: boolean) {
  const onUnderstood = async () => (await settings).welcomed.setValue(true);
  render(
    <StringsProvider value={{ t: i18n.t, locale }}>
      <ReportProvider value={(error) => void report(error)}>
        <Popup
          port={port}
          tab={tab?.title ? { title: tab.title, site: siteOf(tab.url ?? '') } : undefined}
          firstRun={isWelcomed ? undefined : { onUnderstood }}
        />
      </ReportProvider>
    </StringsProvider>,
    document.getElementById('app')!,
  );
}

draw(true);
draw(await (await settings).welcomed.getValue());
