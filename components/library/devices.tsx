// The page of devices: how this history is shared with the reader's other ones, and how sharing is begun.
import { useState } from 'preact/hooks';
import { Group } from '../group.tsx';
import { type Strings, useStrings } from '../strings.tsx';
import { DeviceList } from './device-list.tsx';
import type { DevicesNow, DevicesPort, Meeting } from './devices-port.ts';
import { DevicesSetUp } from './devices-set-up.tsx';
import { PassphraseForm } from './passphrase-form.tsx';
import { timeAgo } from './time-ago.ts';
import { Twice } from './twice.tsx';

interface DevicesProps {
  port: DevicesPort;
  /** Undefined as long as nothing is shared. */
  now: DevicesNow | undefined;
}

/** What the last meeting came to; empty where there is nothing to say. */
export function sentenceOf(meeting: Meeting, { t }: Strings): string {
  switch (meeting.kind) {
    case 'resting':
      return '';
    case 'working':
      return t('devices.working');
    case 'met': {
      const { changed, devices, foreign = 0 } = meeting;
      const parts = [
        changed > 0 ? t('devices.changed', changed) : t('devices.nothingNew'),
        ...(devices.some(({ trouble }) => trouble === 'locked') ? [t('devices.locked')] : []),
        ...(foreign > 0 ? [t('devices.foreignFiles', foreign)] : []),
      ];
      return parts.join(' ');
    }
    case 'ask':
    case 'gone':
    case 'full':
    case 'failed':
      return t(`devices.${meeting.kind}`);
  }
}

export function Devices({ port, now }: DevicesProps) {
  const strings = useStrings();
  const { t } = strings;
  return (
    <div class="options">
      <Group title={t('devices.title')}>
        <p>{t(port.hasFolders ? 'devices.text' : 'devices.textByHand')}</p>
        {!now && <DevicesSetUp port={port} />}
      </Group>
      {now && <Sharing port={port} now={now} />}
    </div>
  );
}

function Sharing({ port, now }: { port: DevicesPort; now: DevicesNow }) {
  const strings = useStrings();
  const { t, locale } = strings;
  const { meeting, met } = now;
  const busy = meeting.kind === 'working';
  const run = (work: Promise<unknown>) => void work.catch(port.report);
  const isLocked = meeting.kind === 'met' && meeting.devices.some(({ trouble }) => trouble === 'locked');
  return (
    <>
      <div class="progress" data-meeting={meeting.kind}>
        <p role="status">{sentenceOf(meeting, strings)}</p>
        {busy && (
          <progress
            aria-label={t('devices.working')}
            max={meeting.progress?.total || undefined}
            value={meeting.progress?.done}
          />
        )}
      </div>
      <Group title={t('devices.now')}>
        <p>
          {met
            ? t('devices.met', [timeAgo(met.at, Date.now(), locale), t('devices.count', met.others + 1)])
            : t('devices.notYet')}
        </p>
        <p class="muted">
          {[
            t('devices.calledHere', [now.label]),
            ...(now.folder === undefined ? [] : [t('devices.folder', [now.folder])]),
            t(now.isSealed ? 'devices.sealed' : 'devices.open'),
          ].join(' ')}
        </p>
        {now.folder === undefined ? (
          <ByHand port={port} busy={busy} />
        ) : (
          <p>
            <button type="button" class="primary" disabled={busy} onClick={() => run(port.meet())}>
              {t(meeting.kind === 'ask' ? 'devices.askAgain' : 'devices.meet')}
            </button>
          </p>
        )}
      </Group>
      {isLocked && (
        <Group title={t('devices.unlock')}>
          <p>{t('devices.unlockText')}</p>
          <PassphraseForm action={t('devices.unlock')} busy={busy} onGiven={port.unlock} report={port.report} />
        </Group>
      )}
      {meeting.kind === 'met' && meeting.devices.length > 0 && (
        <DeviceList
          devices={meeting.devices}
          canTakeOut={now.folder !== undefined && !busy}
          onTakeOut={(device) => run(port.takeOut(device))}
        />
      )}
      <Group title={t('devices.passphrase')}>
        <p>{t(now.isSealed ? 'devices.changeText' : 'devices.sealText')}</p>
        <PassphraseForm
          isNew
          action={t(now.isSealed ? 'devices.change' : 'devices.seal')}
          busy={busy}
          onGiven={(passphrase) => port.changePassphrase(passphrase).then(() => 'opened' as const)}
          report={port.report}
        />
      </Group>
      <Group title={t('devices.end')}>
        <p>{t('devices.endText')}</p>
        <Twice first={t('devices.end')} second={t('devices.endSure')} busy={busy} onSure={() => run(port.end())} />
      </Group>
    </>
  );
}

function ByHand({ port, busy }: { port: DevicesPort; busy: boolean }) {
  const { t } = useStrings();
  const [said, setSaid] = useState('');
  const save = (everything: boolean) =>
    void port
      .exportChanges(everything)
      .then((any) => setSaid(t(any ? 'devices.exported' : 'devices.nothingToExport')), port.report);
  return (
    <>
      <p class="formats">
        <button type="button" class="primary" disabled={busy} onClick={() => save(false)}>
          {t('devices.export')}
        </button>
        <button type="button" class="quiet" disabled={busy} onClick={() => save(true)}>
          {t('devices.exportAll')}
        </button>
      </p>
      <p role="status">{said}</p>
      <label class="file">
        {t('devices.import')}
        <input
          type="file"
          multiple
          accept=".lede"
          disabled={busy}
          onChange={({ currentTarget }) => {
            const files = [...(currentTarget.files ?? [])];
            if (files.length > 0) port.importChanges(files).catch(port.report);
            currentTarget.value = '';
          }}
        />
      </label>
    </>
  );
}
