// The settings over fixed choices: options.html?lang=de.
import { render } from 'preact';
import { Options } from '../../components/options/options.tsx';
import { StringsProvider } from '../../components/strings.tsx';
import '../../components/styles/base.css';
import '../../components/styles/library.css';
import { PERMISSIONS } from '../../lib/extension/permissions.ts';
import { stringsOver } from '../strings-over.ts';

const lang = new URLSearchParams(location.search).get('lang') ?? 'de';
const strings = await stringsOver(await (await fetch(`/messages.${lang}.json`)).json());
document.documentElement.lang = lang;
const nothing = () => {};

render(
  <StringsProvider value={strings}>
    <Options
      marks
      paused
      pausedUntil={new Date('2026-11-22T13:30').getTime()}
      markStyle={{ kinds: ['actor', 'date', 'sentence'], strength: 'normal' }}
      stay={10}
      commands={[{ name: 'open-library', does: 'Leseverlauf', keys: 'Alt+Shift+L' }]}
      permissions={PERMISSIONS}
      onMarkStyle={nothing}
      onStay={nothing}
      onCommands={nothing}
      versions={10}
      onVersions={() => {}}
      sites={['https://landbote.example/*', 'https://zeitung.example/*']}
      version="0.1.0"
      notice="Preact, MIT"
      onMarks={nothing}
      onPaused={nothing}
      never={['klatsch.example']}
      onSaveSite={nothing}
      rules={[
        { kind: 'no-name', key: 'organisation:heute abend', name: 'Heute Abend' },
        { kind: 'other-person', key: 'person:kern, ida', name: 'Ida Kern', role: 'Sängerin' },
      ]}
      onRevoke={nothing}
      onRemoveSite={nothing}
      onLibrary={nothing}
      onBackup={nothing}
    />
  </StringsProvider>,
  document.getElementById('app')!,
);
