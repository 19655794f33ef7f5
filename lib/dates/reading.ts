// What an expression of time was understood to say, before it is written as TIMEX3 and EDTF.
import type { Direction, Grain } from '../types.ts';
import type { Period } from './period.ts';

export type Reading =
  | { kind: 'period'; period: Period; start?: number; end?: number }
  /** Lacks something that neither text nor publication tells: a TIMEX3 value with X for the unknown. */
  | { kind: 'open'; timex: string; grain: Grain; type: 'DATE' | 'TIME'; start?: number; end?: number }
  | {
      kind: 'duration';
      timex: string;
      grain: Grain;
      edtf?: string;
      from?: number;
      to?: number;
      direction?: Direction;
      approx?: boolean;
      start?: number;
    }
  | { kind: 'set'; timex: string; grain: Grain }
  | { kind: 'ref'; timex: string };

/** A reading and the tokens it stands on. */
export interface Found {
  from: number;
  to: number;
  rule: string;
  reading: Reading;
}
