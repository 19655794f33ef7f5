// All keys of the library in one table, opened by the question mark.
import { useEffect, useRef } from 'preact/hooks';
import { useStrings } from '../strings.tsx';

const KEYS = [
  ['J  K', 'keys.move'],
  ['Enter', 'keys.open'],
  ['O', 'keys.page'],
  ['S', 'keys.star'],
  ['X', 'keys.pick'],
  ['Shift + X', 'keys.range'],
  ['Delete', 'keys.remove'],
  ['Z', 'keys.undo'],
  ['/', 'keys.search'],
  ['N  P', 'keys.places'],
  ['Esc', 'keys.close'],
  ['?', 'keys.help'],
] as const;

/** Keys whose name is printed on the keyboard in the reader's language. */
const NAMED: Record<string, 'keys.delete' | 'keys.shift'> = { Delete: 'keys.delete', Shift: 'keys.shift' };

export function KeyTable() {
  const { t } = useStrings();
  const named = (part: string) => (NAMED[part] ? t(NAMED[part]) : part);
  return (
    <table class="key-table">
      <caption>{t('keys.title')}</caption>
      <tbody>
        {KEYS.map(([keys, what]) => (
          <tr key={what}>
            <th scope="row">
              {keys.split('  ').map((key) => (
                <span key={key}>
                  <kbd>{key.split(' + ').map(named).join(' + ')}</kbd>{' '}
                </span>
              ))}
            </th>
            <td>{t(what)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function KeysDialog({ onClose }: { onClose(): void }) {
  const { t } = useStrings();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="keys-dialog" aria-label={t('keys.title')} onClose={onClose}>
      <KeyTable />
      <button type="button" class="primary" onClick={() => dialog.current?.close()}>
        {t('action.close')}
      </button>
    </dialog>
  );
}
