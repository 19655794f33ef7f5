// A passphrase: typed once to open what is there, and twice to make something new.
import { useState } from 'preact/hooks';
import { useStrings } from '../strings.tsx';

/** Characters: less is tried out in a day by whoever has the files. */
export const SHORTEST = 8;

interface PassphraseFormProps {
  action: string;
  /** Asked twice, and not too short. */
  isNew?: boolean;
  busy: boolean;
  onGiven(passphrase: string): Promise<'opened' | 'wrong'>;
  report(error: unknown): void;
}

type State = 'idle' | 'working' | 'wrong' | 'different' | 'short' | 'done';

export function PassphraseForm({ action, isNew = false, busy, onGiven, report }: PassphraseFormProps) {
  const { t } = useStrings();
  const [state, setState] = useState<State>('idle');
  async function submit(form: HTMLFormElement) {
    const [passphrase = '', again = ''] = [...new FormData(form).values()].map(String);
    if (isNew && passphrase.length < SHORTEST) return setState('short');
    if (isNew && passphrase !== again) return setState('different');
    setState('working');
    try {
      const result = await onGiven(passphrase);
      setState(result === 'wrong' ? 'wrong' : 'done');
      if (result !== 'wrong') form.reset();
    } catch (error) {
      report(error);
      setState('idle');
    }
  }
  const field = (name: string, label: string) => (
    <p>
      <label class="choice">
        <span>{label}</span>
        <input type="password" name={name} required autocomplete={isNew ? 'new-password' : 'current-password'} />
      </label>
    </p>
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit(event.currentTarget);
      }}
    >
      {field('passphrase', t('devices.passphrase'))}
      {isNew && field('again', t('devices.again'))}
      <p role="status">
        {state === 'short' ? t('devices.short', [SHORTEST]) : state === 'idle' ? '' : t(`devices.entry.${state}`)}
      </p>
      <p>
        <button type="submit" class="primary" disabled={busy || state === 'working'}>
          {action}
        </button>
      </p>
    </form>
  );
}
