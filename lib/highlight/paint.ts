// Ranges become highlights of the page: painted by the browser, without a change to any node.
import type { Ground } from './ground.ts';
import { ALL_NAMES, nameOf, type PaintKind, priorityOf, type Strength } from './names.ts';

/** Paints these ranges as this kind, in place of what was painted as this kind before. */
export function paint(kind: PaintKind, ground: Ground, ranges: readonly Range[], strength?: Strength): void {
  const highlight = new Highlight(...ranges);
  highlight.priority = priorityOf(kind);
  CSS.highlights.set(nameOf(kind, ground, strength), highlight);
}

/** Takes every highlight of ours out of the page. */
export function clearPaint(): void {
  for (const name of ALL_NAMES) CSS.highlights.delete(name);
}
