// The frame of the library: its name, its views, and the way to the settings.
import type { ComponentChildren } from 'preact';
import { Icon } from '../icon.tsx';
import { useStrings } from '../strings.tsx';
import { hashOf, NO_FILTERS, type Route } from './route.ts';

interface ShellProps {
  route: Route;
  onOptions(): void;
  /** Shows all keys. */
  onKeys?(): void;
  children: ComponentChildren;
}

/** A link would change the hash, which belongs to the views. */
const skip = () => document.getElementById('content')?.focus();

type Tab = 'articles' | 'stories' | 'actors' | 'backup';

/** The tab that a view belongs to. */
const TAB: Record<Route['view'], Tab> = {
  articles: 'articles',
  article: 'articles',
  actors: 'actors',
  actor: 'actors',
  stories: 'stories',
  story: 'stories',
  backup: 'backup',
  bin: 'articles',
  devices: 'backup',
};

export function Shell({ route, onOptions, onKeys, children }: ShellProps) {
  const { t } = useStrings();
  const tab = (name: Tab, label: string, href: string) => (
    <a href={href} aria-current={TAB[route.view] === name ? 'page' : undefined}>
      {label}
    </a>
  );
  return (
    <div data-state={route.view}>
      <header class="top">
        <button type="button" class="skip" onClick={skip}>
          {t('library.skip')}
        </button>
        <h1>{t('library.title')}</h1>
        <nav aria-label={t('library.title')}>
          {tab('articles', t('library.articles'), hashOf({ view: 'articles', ...NO_FILTERS }))}
          {tab('stories', t('library.stories'), hashOf({ view: 'stories' }))}
          {tab('actors', t('actors.title'), hashOf({ view: 'actors', q: '' }))}
          {tab('backup', t('backup.title'), hashOf({ view: 'backup' }))}
        </nav>
        {onKeys && (
          <button
            type="button"
            class="quiet keys-button"
            aria-keyshortcuts="?"
            title={t('keys.title')}
            aria-label={t('keys.title')}
            onClick={onKeys}
          >
            <kbd>?</kbd>
          </button>
        )}
        <button type="button" class="quiet" onClick={onOptions}>
          <Icon name="settings" /> {t('action.options')}
        </button>
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
