// The first look fits into the popup whatever the story says: where it would not, its sentences are cut short, line by line; "More" shows them whole.
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** What browsers give a popup, in CSS pixels. */
const POPUP_HEIGHT = 600;
/** Lines that a sentence may take, from roomy to tight. */
const LINES = [6, 5, 4, 3, 2];

/**
 * Sets `--lines` on the element to the most that keeps it above the bar at the foot of its page.
 * @param whole nothing is cut.
 */
export function useFit(glance: RefObject<HTMLElement | null>, whole: boolean): void {
  useLayoutEffect(() => {
    const element = glance.current;
    if (!element) return;
    const cut = () => {
      if (whole) {
        element.style.setProperty('--lines', 'none');
        return;
      }
      const foot = element.parentElement?.querySelector<HTMLElement>('.foot')?.offsetHeight ?? 0;
      const room = Math.max(POPUP_HEIGHT, innerHeight) - foot;
      element.classList.remove('tight');
      for (const lines of LINES) {
        element.style.setProperty('--lines', String(lines));
        if (element.offsetHeight <= room) return;
      }
      // At last the space between its parts.
      element.classList.add('tight');
    };
    cut();
    addEventListener('resize', cut);
    // What is new comes a moment later than the rest.
    const observer = new MutationObserver(cut);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      removeEventListener('resize', cut);
      observer.disconnect();
    };
  });
}
