// Sightings of one date are one row: equal days, a range and its ends, a stretch and the day within it that tells the same.
import type { Grain } from '../types.ts';
import { dayNumber } from './calendar.ts';
import type { Sighting } from './sightings.ts';

/** The sightings by their days, in reading order; none of a stretch that only says less exactly what another row says. */
export function withoutDoubles(sightings: Sighting[]): Sighting[][] {
  const byDays = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const days = `${sighting.mention.from}/${sighting.mention.to}`;
    const same = byDays.get(days);
    if (same) same.push(sighting);
    else byDays.set(days, [sighting]);
  }
  const groups = [...byDays.values()];
  const finer = groups.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  const dropped = new Set<Sighting[]>();
  for (const [i, group] of finer.entries()) {
    for (const inner of finer.slice(0, i)) {
      if (dropped.has(inner) || !isInside(inner, group)) continue;
      if (isEnd(inner, group)) {
        group.push(...inner);
        dropped.add(inner);
      } else if (saysLess(group, inner)) {
        dropped.add(group);
        break;
      }
    }
  }
  return groups.filter((group) => !dropped.has(group)).map((group) => group.toSorted(byPlace));
}

const firstOf = ([sighting]: Sighting[]): Sighting['mention'] => sighting!.mention;

const lengthOf = (group: Sighting[]): number => {
  const { from, to } = firstOf(group);
  return dayNumber(to!) - dayNumber(from!);
};

function isInside(inner: Sighting[], outer: Sighting[]): boolean {
  const [a, b] = [firstOf(inner), firstOf(outer)];
  return a.from! >= b.from! && a.to! <= b.to! && lengthOf(inner) < lengthOf(outer);
}

/** "Startet am 1. Mai" beside "vom 1. bis 7. Mai". */
function isEnd(inner: Sighting[], outer: Sighting[]): boolean {
  const [a, b] = [firstOf(inner), firstOf(outer)];
  return b.grain === 'day' && a.from === a.to && (a.from === b.from || a.to === b.to);
}

/** Stretches that give a day its place rather than tell one of their own. */
const VAGUE: ReadonlySet<Grain> = new Set(['weekend', 'year']);
/** And those that do so only beside it, with the days they have: a longer one was told by its first and its last. */
const ROUGH: Partial<Record<Grain, number>> = { week: 7, month: 31, season: 92, half: 184 };

/** A weekend beside its Saturday, a year beside a day of it; "Ende Mai" beside the 30th; a week or month if told in the same place. */
function saysLess(outer: Sighting[], inner: Sighting[]): boolean {
  const { grain } = firstOf(outer);
  if (VAGUE.has(grain)) return true;
  if (lengthOf(outer) >= (ROUGH[grain] ?? 0) || firstOf(inner).grain === 'week') return false;
  return (
    outer[0]!.span.block < 0 ||
    outer.some(({ span }) => inner.some((other) => Math.abs(other.span.block - span.block) <= 1))
  );
}

function byPlace(a: Sighting, b: Sighting): number {
  return a.span.block - b.span.block || a.span.start - b.span.start;
}
