// Sharing is begun: a name for this device, a folder, and a passphrase unless the reader does without.
import { useState } from 'preact/hooks';
import { useStrings } from '../strings.tsx';
import { Switch } from '../switch.tsx';
import type { DevicesPort, FoundFolder } from './devices-port.ts';
import { PassphraseForm } from './passphrase-form.tsx';

const LONGEST_NAME = 60;

export function DevicesSetUp({ port }: { port: DevicesPort }) {
  const { t } = useStrings();
  const [label, setLabel] = useState(port.label);
  const [found, setFound] = useState<FoundFolder>();
  const [isSealed, setSealed] = useState(true);
  const isReady = found !== undefined || !port.hasFolders;
  const there = found?.there ?? 'nothing';
  const begin = (passphrase?: string) =>
    port
      .begin({ label: label.trim() || port.label, ...(passphrase === undefined ? {} : { passphrase }) })
      .then((result) => (result === 'wrong' ? ('wrong' as const) : ('opened' as const)));
  return (
    <>
      <p>
        <label class="choice">
          <span>{t('devices.label')}</span>
          <input
            value={label}
            maxLength={LONGEST_NAME}
            onInput={({ currentTarget }) => setLabel(currentTarget.value)}
          />
        </label>
      </p>
      {port.hasFolders && (
        <p>
          <button
            type="button"
            class={found ? 'quiet' : 'primary'}
            onClick={() => void port.choose().then((chosen) => chosen && setFound(chosen), port.report)}
          >
            {t(found ? 'devices.otherFolder' : 'devices.chooseFolder')}
          </button>
        </p>
      )}
      {found && <p role="status">{t(`devices.there.${there}`, [found.name])}</p>}
      {isReady && there === 'nothing' && (
        <Switch label={t('devices.encrypt')} hint={t('devices.encryptHint')} on={isSealed} onChange={setSealed} />
      )}
      {isReady && (there === 'sealed' || (there === 'nothing' && isSealed)) && (
        <PassphraseForm
          key={there}
          isNew={there === 'nothing'}
          action={t('devices.begin')}
          busy={false}
          onGiven={begin}
          report={port.report}
        />
      )}
      {isReady && (there === 'open' || (there === 'nothing' && !isSealed)) && (
        <p>
          <button type="button" class="primary" onClick={() => void begin().catch(port.report)}>
            {t('devices.begin')}
          </button>
        </p>
      )}
    </>
  );
}
