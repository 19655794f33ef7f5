// The settings page's wiring.
import { render } from 'preact';
import { i18n } from '#i18n';
import { localeFor, StringsProvider } from '../../components/strings.tsx';
import '../../components/styles/base.css';
import '../../components/styles/library.css';
import { App } from './app.tsx';

const locale = localeFor(i18n.t('locale'), navigator.languages);
document.documentElement.lang = locale;
document.title = `${i18n.t('options.title')} – Lede`;

render(
  <StringsProvider value={{ t: i18n.t, locale }}>
    <App />
  </StringsProvider>,
  document.getElementById('app')!,
);
