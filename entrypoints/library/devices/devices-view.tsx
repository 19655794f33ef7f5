// Devices: what the page asks of the history, the folder, and the files that are carried by hand.
import { useRef } from 'preact/hooks';
import { Devices } from '../../../components/library/devices.tsx';
import type { Beginning, DevicesPort } from '../../../components/library/devices-port.ts';
import { useTitle } from '../../../components/library/use-title.ts';
import { useStrings } from '../../../components/strings.tsx';
import { reportError } from '../../../lib/extension/errors.ts';
import type { History } from '../../../lib/history/index.ts';
import { type Carrier, keyFrom, keysFor, lookAt, newKeyMark, stampAfter, stampOf } from '../../../lib/sync/index.ts';
import { askForFolder, canWriteFolders } from '../files.ts';
import { chosenFolder, dropFolder, keepFolder } from '../folder.ts';
import { useLive } from '../live.ts';
import { folderCarrier, handCarrier } from './carriers.ts';
import { meetingsOf } from './meetings.ts';
import { useMeeting } from './use-meeting.ts';

/** A name to begin with: that of the system. */
const systemName = (): string =>
  (Reflect.get(navigator, 'userAgentData') as { platform?: string } | undefined)?.platform ||
  navigator.platform ||
  'Lede';

function portTo(history: History): DevicesPort {
  const meetings = meetingsOf(history);
  /** Chosen, but not kept before sharing has begun. */
  let chosen: FileSystemDirectoryHandle | undefined;
  /** What was imported last: a passphrase is tried on it. */
  let imported: readonly File[] = [];
  const carrier = async (): Promise<Carrier> => {
    const folder = chosen ?? (await chosenFolder('devices'));
    return folder ? folderCarrier(folder) : handCarrier(imported);
  };

  async function begin({ label, passphrase }: Beginning): Promise<'begun' | 'wrong'> {
    const there = await lookAt(await carrier());
    const keys = there === 'sealed' && passphrase !== undefined ? await keysFor(await carrier(), passphrase) : [];
    if (there === 'sealed' && keys.length === 0) return 'wrong';
    if (there === 'nothing' && passphrase !== undefined)
      keys.push(await keyFrom(passphrase, newKeyMark(stampOf(Date.now(), 0, NOBODY))));
    if (chosen) await keepFolder('devices', chosen);
    await (await history.sharing()).begin(label, keys);
    void meetings.meet('asking');
    return 'begun';
  }

  return {
    hasFolders: canWriteFolders(),
    label: systemName(),
    async choose() {
      const folder = await askForFolder();
      if (!folder) return undefined;
      chosen = folder;
      return { name: folder.name, there: await lookAt(folderCarrier(folder)) };
    },
    begin,
    meet: () => meetings.meet('asking'),
    async unlock(passphrase) {
      const sharing = await history.sharing();
      const keys = await keysFor(await carrier(), passphrase, await sharing.keys());
      if (keys.length === 0) return 'wrong';
      await sharing.addKeys(keys);
      void ((await chosenFolder('devices')) ? meetings.meet('asking') : meetings.takeIn(imported));
      return 'opened';
    },
    async changePassphrase(passphrase) {
      const sharing = await history.sharing();
      const { clock, device } = await sharing.self();
      const key = await keyFrom(passphrase, newKeyMark(stampAfter(clock, Date.now(), device)));
      await sharing.addKeys([key]);
      void meetings.meet('asking');
    },
    takeOut: (device) => meetings.takeOut(device),
    exportChanges: (everything) => meetings.save(everything),
    importChanges(files) {
      imported = files;
      return meetings.takeIn(files);
    },
    async end() {
      await (await history.sharing()).end();
      await dropFolder('devices');
    },
    report: (error) => void reportError('devices', error),
  };
}

/** Who makes a key before there is a device of that name. */
const NOBODY = '000000000000';

export function DevicesView({ history }: { history: History }) {
  const { t } = useStrings();
  useTitle(t('devices.title'));
  const { current: port } = useRef(portTo(history));
  const meeting = useMeeting(history);
  const folder = useLive(() => chosenFolder('devices'), []);
  const found = useLive(async () => {
    const shared = await history.shared();
    return { shared };
  }, []);
  if (!found) return null;
  const now = found.shared && {
    ...found.shared,
    meeting,
    ...(folder ? { folder: folder.name } : {}),
  };
  return <Devices port={port} now={now} />;
}
