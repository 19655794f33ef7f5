// The settings as they are now: changes made elsewhere (a popup, the browser's own page) show at once.
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type Command, Options } from '../../components/options/options.tsx';
import { useStrings } from '../../components/strings.tsx';
import { reportError } from '../../lib/extension/errors.ts';
import { sendMessage } from '../../lib/extension/messages.ts';
import { PERMISSIONS } from '../../lib/extension/permissions.ts';
import { isOver, pause, settings } from '../../lib/extension/settings.ts';
import { useSetting } from '../../lib/extension/use-setting.ts';
import type { NameCorrection } from '../../lib/types.ts';

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

/** The rules as the background has them; asked again on the way back from another page. */
function useRules(): [NameCorrection[] | undefined, (rule: NameCorrection) => void] {
  const [rules, setRules] = useState<NameCorrection[]>();
  const read = () => void sendMessage('rules', undefined).then(setRules, (error) => reportError('options', error));
  useEffect(() => {
    read();
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  const revoke = (rule: NameCorrection) =>
    void sendMessage('setRule', { rule, on: false }).then(read, (error) => reportError('options', error));
  return [rules, revoke];
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

/** The key that opens the popup has no words in the manifest. */
const POPUP = '_execute_action';

function useCommands(popup: string): Command[] {
  const [commands, setCommands] = useState<Command[]>([]);
  useEffect(() => {
    const read = () =>
      void browser.commands.getAll().then((all) =>
        setCommands(
          all.map(({ name = '', description = '', shortcut = '' }) => ({
            name,
            does: name === POPUP ? popup : description,
            keys: shortcut,
          })),
        ),
      );
    read();
    // They are changed on a page of the browser's own: read again on the way back from it.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, [popup]);
  return commands;
}

/** Firefox has a door to that page, Chromium an address. */
const openCommands = () => {
  const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
  return typeof open === 'function'
    ? open.call(browser.commands)
    : browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
};

const openLibrary = (hash: string) => browser.tabs.create({ url: browser.runtime.getURL('/library.html') + hash });

export function App() {
  const { t } = useStrings();
  const [rules, revoke] = useRules();
  const never = useSetting(settings.never);
  const paused = useSetting(settings.paused);
  const pausedUntil = useSetting(settings.pausedUntil);
  return (
    <Options
      never={never}
      onSaveSite={(site) => settings.never.setValue(never.filter((each) => each !== site))}
      rules={rules}
      onRevoke={revoke}
      marks={useSetting(settings.marks)}
      paused={paused && !isOver(pausedUntil)}
      pausedUntil={pausedUntil}
      markStyle={useSetting(settings.markStyle)}
      stay={useSetting(settings.stay)}
      commands={useCommands(t('menu.brief'))}
      permissions={PERMISSIONS}
      versions={useSetting(settings.versions)}
      sites={useSites()}
      version={browser.runtime.getManifest().version}
      notice={useNotice()}
      onMarks={(on) => settings.marks.setValue(on)}
      onMarkStyle={(style) => settings.markStyle.setValue(style)}
      onStay={(seconds) => settings.stay.setValue(seconds)}
      onCommands={openCommands}
      onPaused={pause}
      onVersions={(count) => settings.versions.setValue(count)}
      onRemoveSite={(pattern) => browser.permissions.remove({ origins: [pattern] })}
      onLibrary={() => openLibrary('#/articles')}
      onBackup={() => openLibrary('#/backup')}
    />
  );
}
