// A button of the bar with a sheet above it. Escape and a click elsewhere close it; arrow keys move inside.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface MenuProps {
  /** Its class. */
  name: string;
  /** For a button without words. */
  label?: string;
  /** What the button shows. */
  face: ComponentChildren;
  /** @param close for entries that have done what they are for. */
  children(close: () => void): ComponentChildren;
}

const STOPS = '.sheet button, .sheet a, .sheet input';

export function Menu({ name, label, face, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  function close() {
    setOpen(false);
    opener.current?.focus();
  }

  useEffect(() => {
    if (!open) return;
    const stops = () => [...(root.current?.querySelectorAll<HTMLElement>(STOPS) ?? [])];
    stops()[0]?.focus();
    const onKeyDown = (event: KeyboardEvent) => {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      const isChoice = event.target instanceof HTMLInputElement && event.target.type === 'radio';
      if (event.key === 'Escape') close();
      else if (step && !isChoice) {
        const all = stops();
        const at = all.indexOf(document.activeElement as HTMLElement);
        all[(at + step + all.length) % all.length]?.focus();
      } else return;
      // Escape would close the whole popup, and an arrow scroll it.
      event.preventDefault();
    };
    const onPointerDown = ({ target }: Event) => {
      if (target instanceof Node && !root.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('pointerdown', onPointerDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('pointerdown', onPointerDown);
    };
  }, [open]);

  return (
    <div class={`menu ${name}`} ref={root}>
      <button
        type="button"
        class="tool"
        ref={opener}
        aria-expanded={open}
        aria-label={label}
        title={label}
        onClick={() => setOpen(!open)}
      >
        {face}
      </button>
      {open && <div class="sheet">{children(close)}</div>}
    </div>
  );
}
