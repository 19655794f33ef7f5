// The library's wiring: the reading history, opened here, since this page is of the same origin.
import { render } from 'preact';
import { i18n } from '#i18n';
import { ReportProvider } from '../../components/boundary.tsx';
import { CannotOpen } from '../../components/library/empty.tsx';
import { localeFor, StringsProvider } from '../../components/strings.tsx';
import '../../components/styles/base.css';
import '../../components/styles/library.css';
import '../../components/styles/list.css';
import '../../components/styles/print.css';
import { reportError } from '../../lib/extension/errors.ts';
import { answerAsLibrary } from '../../lib/extension/open-library.ts';
import { openHistory } from '../../lib/history/index.ts';
import { App, reasonOf } from './app.tsx';

const locale = localeFor(i18n.t('locale'), navigator.languages);
document.documentElement.lang = locale;
document.title = `${i18n.t('library.title')} – Lede`;

answerAsLibrary();

const root = document.getElementById('app')!;
const reload = () => location.reload();

async function start() {
  try {
    return <App history={await openHistory({ onClosed: reload, onError: (error) => reportError('history', error) })} />;
  } catch (error) {
    reportError('library', error);
    return (
      <main data-state="failed">
        <CannotOpen reason={reasonOf(error)} onRetry={reload} />
      </main>
    );
  }
}

render(
  <StringsProvider value={{ t: i18n.t, locale }}>
    <ReportProvider value={(error) => void reportError('library', error)}>{await start()}</ReportProvider>
  </StringsProvider>,
  root,
);
