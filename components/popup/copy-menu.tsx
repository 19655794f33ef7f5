// Copies the brief, in one of four forms; the button says when it is done.
import { useEffect, useState } from 'preact/hooks';
import type { Brief } from '../../lib/types.ts';
import { Icon } from '../icon.tsx';
import { useStrings } from '../strings.tsx';
import { Menu } from './menu.tsx';

// Nobody copies before the first look.
const loading = import('./copies.ts');
const FORMS = ['text', 'markdown', 'link', 'quote'] as const;
const SAID_MS = 2500;

interface CopyMenuProps {
  brief: Brief;
  onCopy(text: string): Promise<void>;
}

export function CopyMenu({ brief, onCopy }: CopyMenuProps) {
  const strings = useStrings();
  const { t } = strings;
  const [said, setSaid] = useState<'action.copied' | 'copy.failed'>();
  useEffect(() => {
    if (!said) return;
    const timer = setTimeout(() => setSaid(undefined), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);

  const copy = (form: (typeof FORMS)[number]) =>
    loading
      .then(({ copies }) => onCopy(copies[form](brief, strings)))
      .then(
        () => setSaid('action.copied'),
        () => setSaid('copy.failed'),
      );

  const face = (
    <>
      <Icon name={said === 'action.copied' ? 'check' : 'copy'} />
      <span class="word">{said ? t(said) : t('action.copy')}</span>
    </>
  );
  return (
    <>
      <Menu name="copy" face={face}>
        {(close) =>
          FORMS.map((form) => (
            <button
              key={form}
              type="button"
              class="entry"
              onClick={() => {
                close();
                void copy(form);
              }}
            >
              {t(`copy.${form}`)}
            </button>
          ))
        }
      </Menu>
      <span role="status" class="hidden">
        {said && t(said)}
      </span>
    </>
  );
}
