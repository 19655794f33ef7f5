// The way to put something right: a small button beside what may be wrong. Where nothing can be kept there is none.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Actor, KeyDate, NameCorrection, Saying } from '../../lib/types.ts';
import { Icon } from '../icon.tsx';
import { useStrings } from '../strings.tsx';

/** Something of the brief that may be wrong. */
export type Fixable =
  | { kind: 'actor'; actor: Actor }
  | { kind: 'date'; date: KeyDate }
  | { kind: 'sentence'; text: string };

/** What keeps the reader's word; both reject if it was not kept. */
export interface FixPort {
  /** Of this article; with `on: false` it is taken back. */
  say(said: Saying, on: boolean): Promise<void>;
  /** Of every article. */
  setRule(rule: NameCorrection, on: boolean): Promise<void>;
  /** The tags that there are, the most used first. */
  tags(): Promise<string[]>;
}

const Asking = createContext<((what: Fixable) => void) | undefined>(undefined);
/** Its value asks the reader what is wrong. */
export const FixProvider = Asking.Provider;

interface FixButtonProps {
  what: Fixable;
  /** What it is called. */
  name: string;
  /** Whether the item is the one at hand: only then it is a stop of the tab key. */
  current: boolean;
}

export function FixButton({ what, name, current }: FixButtonProps) {
  const ask = useContext(Asking);
  const { t } = useStrings();
  if (!ask) return null;
  const label = t('fix.button', [name]);
  return (
    <button
      type="button"
      class="fix"
      aria-haspopup="dialog"
      aria-label={label}
      title={label}
      tabIndex={current ? 0 : -1}
      onClick={() => ask(what)}
    >
      <Icon name="pencil" />
    </button>
  );
}
