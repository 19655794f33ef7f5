// One tab stop for a whole group of buttons; arrow keys, Home and End move inside it.
import type { TargetedKeyboardEvent } from 'preact';
import { useState } from 'preact/hooks';

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Spread `group` on the container; give each `[data-roving]` button inside it its `tabIndex(i)` and `onFocus`. */
export function useRoving(count: number) {
  const [current, setCurrent] = useState(0);
  const active = Math.min(current, count - 1);

  function onKeyDown(event: TargetedKeyboardEvent<HTMLElement>) {
    const step = STEPS[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    const buttons = event.currentTarget.querySelectorAll<HTMLElement>('[data-roving]');
    buttons[step(active, buttons.length - 1)]?.focus();
    event.preventDefault();
  }

  return {
    group: { onKeyDown },
    item: (index: number) => ({
      'data-roving': true,
      tabIndex: index === active ? 0 : -1,
      onFocus: () => setCurrent(index),
    }),
  };
}
