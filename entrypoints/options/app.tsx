// The settings as they are now: changes made elsewhere (a popup, the browser's own page) show at once.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Options } from '../../components/options/options.tsx';
import { settings } from '../../lib/extension/settings.ts';
import { useSetting } from '../../lib/extension/use-setting.ts';

function useSites(): string[] {
  const [sites, setSites] = useState<string[]>([]);
  useEffect(() => {
    const { onAdded, onRemoved, getAll } = browser.permissions;
    const read = () => void getAll().then(({ origins = [] }) => setSites(origins.toSorted()));
    read();
    onAdded.addListener(read);
    onRemoved.addListener(read);
    return () => {
      onAdded.removeListener(read);
      onRemoved.removeListener(read);
    };
  }, []);
  return sites;
}

function useNotice(): string {
  const [notice, setNotice] = useState('');
  useEffect(() => {
    fetch('/NOTICE.txt')
      .then((response) => response.text())
      .then(setNotice);
  }, []);
  return notice;
}

const openLibrary = (hash: string) => browser.tabs.create({ url: browser.runtime.getURL('/library.html') + hash });

export function App() {
  return (
    <Options
      marks={useSetting(settings.marks)}
      paused={useSetting(settings.paused)}
      versions={useSetting(settings.versions)}
      sites={useSites()}
      version={browser.runtime.getManifest().version}
      notice={useNotice()}
      onMarks={(on) => settings.marks.setValue(on)}
      onPaused={(on) => settings.paused.setValue(on)}
      onVersions={(count) => settings.versions.setValue(count)}
      onRemoveSite={(pattern) => browser.permissions.remove({ origins: [pattern] })}
      onLibrary={() => openLibrary('#/articles')}
      onBackup={() => openLibrary('#/backup')}
    />
  );
}
