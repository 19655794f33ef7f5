// Under which names the marks stand in the page's highlight registry. The page can read that registry, so the names say nothing of us.
import type { Ground } from './ground.ts';

export const KINDS = ['sentence', 'actor', 'date', 'flash'] as const;
export type PaintKind = (typeof KINDS)[number];

/** Where marks overlap, the later kind is painted above. */
export const priorityOf = (kind: PaintKind): number => KINDS.indexOf(kind);

/** E.g. `hl-actor-light`; each name has its rule in the page's style sheet. */
export const nameOf = (kind: PaintKind, ground: Ground): string => `hl-${kind}-${ground}`;

export const ALL_NAMES: readonly string[] = KINDS.flatMap((kind) => [nameOf(kind, 'light'), nameOf(kind, 'dark')]);
