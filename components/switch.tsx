// A setting that is on or off and takes effect at once.
import { useId } from 'preact/hooks';

interface SwitchProps {
  label: string;
  /** One sentence on what it means. */
  hint?: string;
  on: boolean;
  onChange(on: boolean): void;
}

export function Switch({ label, hint, on, onChange }: SwitchProps) {
  const id = useId();
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked={on}
      aria-describedby={hint && id}
      aria-label={label}
      onClick={() => onChange(!on)}
    >
      <span class="words">
        {label}
        {hint && (
          <small id={id} class="hint">
            {hint}
          </small>
        )}
      </span>
      <span class="track" aria-hidden="true" />
    </button>
  );
}
