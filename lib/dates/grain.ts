// Grains by what they are good for: an appointment, or a stretch of time.
import type { Grain } from '../types.ts';

/** Longer than a weekend. */
export const LONGER: ReadonlySet<Grain> = new Set(['week', 'month', 'quarter', 'season', 'half', 'year']);
