// Showing the reader a place: scroll there, flash it, and move the selection so that a screen reader goes on from it.
import { type Ground, groundOf } from './ground.ts';
import { nameOf } from './names.ts';
import { paint } from './paint.ts';

const FLASH_MS = 1600;
let fading: ReturnType<typeof setTimeout> | undefined;

/**
 * Reveals the ranges, in reading order, of one place.
 * @returns false if there is nothing to reveal.
 */
export function reveal(document: Document, ranges: readonly Range[]): boolean {
  const [first] = ranges;
  const last = ranges.at(-1);
  const element = first?.startContainer.parentElement;
  if (!first || !last || !element) return false;
  scrollTo(document, first, element);
  select(document, first, last);
  flash(ranges, groundOf(element));
  return true;
}

/** Puts the range a third down the window; the element alone could be higher than the window. */
function scrollTo(document: Document, range: Range, element: Element): void {
  const view = document.defaultView;
  if (!view) return;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  // Brings nested scrolling boxes along, which scrolling the window cannot.
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { top } = range.getBoundingClientRect();
  view.scrollBy({ top: top - view.innerHeight / 3, behavior: calm ? 'instant' : 'smooth' });
}

function select(document: Document, first: Range, last: Range): void {
  document.getSelection()?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
}

function flash(ranges: readonly Range[], ground: Ground): void {
  clearTimeout(fading);
  paint('flash', ground, ranges);
  fading = setTimeout(() => CSS.highlights.delete(nameOf('flash', ground)), FLASH_MS);
}
