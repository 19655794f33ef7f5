// Writes a period as EDTF (Library of Congress, 2019, level 2): `2025-12-02`, `2025-11-29/2025-11-30`, `2024-22`, `199X`, `2022~`.
import { isoDay, monthLength, pad, toCivil } from './calendar.ts';
import { extent, type Period, seasonName } from './period.ts';
import { clockText } from './timex.ts';

const SEASON_CODE = { SP: 21, SU: 22, FA: 23, WI: 24 };

export function edtfOf(period: Period): string {
  const { from, to } = extent(period);
  const tilde = period.approx ? '~' : '';
  if (from !== period.from || to !== period.to) return intervalOf(from, to);
  const { y, m } = toCivil(from);
  const year = pad(y, 4);
  switch (period.grain) {
    case 'day':
      return period.clock && from === to
        ? `${isoDay(from)}T${clockText(period.clock)}`
        : from === to
          ? isoDay(from) + tilde
          : intervalOf(from, to);
    case 'week':
    case 'weekend':
      return intervalOf(from, to) + tilde;
    case 'month':
      return `${year}-${pad(m)}${tilde}`;
    case 'quarter':
      return `${year}-${32 + Math.ceil(m / 3)}${tilde}`;
    case 'season':
      return `${year}-${SEASON_CODE[seasonName(period)]}${tilde}`;
    case 'half':
      return `${year}-${m > 6 ? 41 : 40}${tilde}`;
    case 'year':
      return year + tilde;
    case 'decade':
      return `${year.slice(0, 3)}X${tilde}`;
    case 'century':
      return `${year.slice(0, 2)}XX${tilde}`;
  }
}

/** An interval in whole months where it is one, in days otherwise. */
export function intervalOf(from: number, to: number): string {
  if (from === to) return isoDay(from);
  const a = toCivil(from);
  const b = toCivil(to);
  if (a.d !== 1 || b.d !== monthLength(b.y, b.m)) return `${isoDay(from)}/${isoDay(to)}`;
  if (a.m === 1 && b.m === 12) return a.y === b.y ? pad(a.y, 4) : `${pad(a.y, 4)}/${pad(b.y, 4)}`;
  const first = `${pad(a.y, 4)}-${pad(a.m)}`;
  const last = `${pad(b.y, 4)}-${pad(b.m)}`;
  return first === last ? first : `${first}/${last}`;
}
