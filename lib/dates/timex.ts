// Writes what was read as a TIMEX3 value (ISO-TimeML, 2009): `2025-12-02`, `2025-W48-WE`, `2025-Q3`, `199`, `2025-12-03TEV`.
import { isoDay, isoWeek, pad, toCivil } from './calendar.ts';
import { type Clock, type Period, seasonName } from './period.ts';

export function timexOf(period: Period): string {
  const { y, m } = toCivil(period.from);
  switch (period.grain) {
    case 'day': {
      const day = isoDay(period.from);
      return period.clock ? `${day}T${clockText(period.clock)}` : period.part ? `${day}T${period.part}` : day;
    }
    case 'week':
    case 'weekend': {
      const week = isoWeek(period.from);
      return `${pad(week.y, 4)}-W${pad(week.w)}${period.grain === 'weekend' ? '-WE' : ''}`;
    }
    case 'month':
      return `${pad(y, 4)}-${pad(m)}`;
    case 'quarter':
      return `${pad(y, 4)}-Q${Math.ceil(m / 3)}`;
    case 'season':
      return `${pad(y, 4)}-${seasonName(period)}`;
    case 'half':
      return `${pad(y, 4)}-H${m > 6 ? 2 : 1}`;
    case 'year':
      return pad(y, 4);
    case 'decade':
      return pad(Math.floor(y / 10), 3);
    case 'century':
      return pad(Math.floor(y / 100), 2);
  }
}

export function clockText(clock: Clock): string {
  const minutes = `${pad(clock.h)}:${pad(clock.m ?? 0)}`;
  return `${minutes}${clock.s === undefined ? '' : `:${pad(clock.s)}`}${clock.zone ?? ''}`;
}
