// Under which names the marks stand in the page's highlight registry. The page can read that registry, so the names say nothing of us.
import type { Ground } from './ground.ts';

export const KINDS = ['sentence', 'actor', 'date', 'flash'] as const;
export type PaintKind = (typeof KINDS)[number];

/** Where marks overlap, the later kind is painted above. */
export const priorityOf = (kind: PaintKind): number => KINDS.indexOf(kind);

const STRENGTHS = ['soft', 'normal', 'strong'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** Which marks the reader wants to see, and how strong. */
export interface MarkStyle {
  kinds: readonly Exclude<PaintKind, 'flash'>[];
  strength: Strength;
}

/** E.g. `hl-actor-light` and `hl-actor-light-soft`; each name has its rule in the page's style sheet. */
export const nameOf = (kind: PaintKind, ground: Ground, strength: Strength = 'normal'): string =>
  `hl-${kind}-${ground}${strength === 'normal' ? '' : `-${strength}`}`;

export const ALL_NAMES: readonly string[] = KINDS.flatMap((kind) =>
  (['light', 'dark'] as const).flatMap((ground) => STRENGTHS.map((strength) => nameOf(kind, ground, strength))),
);
