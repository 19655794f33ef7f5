// Single keys that work wherever the focus is, unless something is being typed there or a dialog is open.
import { useEffect } from 'preact/hooks';

const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input:not([type="checkbox"]), select, textarea, dialog') !== null;

/**
 * @param act answers whether the key meant something to it; the browser then does nothing more with it. With Ctrl or the command key held
 * it is told `Mod+z`; a letter typed with Shift is a capital.
 */
export function useShortcuts(act: (key: string) => boolean): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.altKey || isElsewhere(event.target)) return;
      if (act(event.ctrlKey || event.metaKey ? `Mod+${event.key}` : event.key)) event.preventDefault();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
}
