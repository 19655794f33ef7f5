// Part of the CSS Custom Highlight API that TypeScript's DOM types do not know yet (Chromium ≥ 140, Firefox ≥ 150).

interface HighlightHit {
  highlight: Highlight;
  ranges: AbstractRange[];
}

interface HighlightRegistry {
  highlightsFromPoint(x: number, y: number, options?: { shadowRoots?: ShadowRoot[] }): HighlightHit[];
}
