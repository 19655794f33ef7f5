// A key date as an item of the brief: what tells it from others, and where it leads.
import type { KeyDate, Span } from '../../lib/types.ts';

export const keyOf = ({ edtf, sentence }: KeyDate): string => `date ${edtf} ${sentence.block}:${sentence.start}`;

export const placesOf = ({ mentions, sentence }: KeyDate): Span[] => (mentions.length > 0 ? mentions : [sentence]);

export const byTime = (a: KeyDate, b: KeyDate): number => a.from.localeCompare(b.from) || a.to.localeCompare(b.to);
