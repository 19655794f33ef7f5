// Whether an article stands on a light or a dark ground: marks follow the page, not the system's colour scheme.

export type Ground = 'light' | 'dark';

/** Relative luminance (WCAG 2.2) at which black and white text contrast equally well. */
const MIDDLE = 0.179;

/** The ground behind an element: its own background or the nearest opaque one above; the page's canvas if there is none. */
export function groundOf(element: Element): Ground {
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at && view; at = parentOf(at)) {
    const luminance = luminanceOf(view.getComputedStyle(at).backgroundColor);
    if (luminance !== undefined) return luminance < MIDDLE ? 'dark' : 'light';
  }
  return canvasGround(element.ownerDocument);
}

const parentOf = (element: Element): Element | null => {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

/** Without any background the browser paints its canvas, dark where the page says that it can be and the reader prefers it. */
function canvasGround(document: Document): Ground {
  const view = document.defaultView;
  const scheme = view?.getComputedStyle(document.documentElement).colorScheme ?? '';
  const prefersDark = view?.matchMedia('(prefers-color-scheme: dark)').matches ?? false;
  return scheme.includes('dark') && (prefersDark || !scheme.includes('light')) ? 'dark' : 'light';
}

/** Luminance of a computed `rgb()`/`rgba()` colour; undefined if it is mostly transparent or of another colour space. */
export function luminanceOf(color: string): number | undefined {
  const [red, green, blue, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
  if (!color.startsWith('rgb') || red === undefined || green === undefined || blue === undefined || alpha < 0.5) {
    return undefined;
  }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
