// What the tables have of an address, as a change for other devices, and back.
import type { Change, VersionChange } from '../../sync/change.ts';
import { deviceIn, later, type Stamp, stampOf } from '../../sync/stamp.ts';
import type { MarkRow, SelfRow } from '../database.ts';
import { type ReadVersion, timesOf } from '../versions/set.ts';
import type { Seen } from '../versions/store.ts';

/** What the tables have beside the versions; of what holds everywhere, only remarks. */
type Known = Pick<Seen, 'remarks'> & Partial<Pick<Seen, 'row'>>;

/** All that this device knows of an address. Readings without a stamp, from the time before there was sharing, have that of their time. */
export function changeOf(
  mark: MarkRow,
  seen: Known | undefined,
  versions: readonly ReadVersion[],
  { device }: Pick<SelfRow, 'device'>,
): Change {
  const marked = new Map(mark.versions.map((version) => [version.hash, version]));
  const texts = versions.map(({ hash, readAt, brief }): VersionChange => {
    const known = marked.get(hash);
    const stamps = new Map(known?.read);
    const read = readAt.map((time): [number, Stamp] => [time, stamps.get(time) ?? stampOf(time, 0, device)]);
    return { hash, read, text: { at: known?.at ?? read.reduce((last, [, stamp]) => later(last, stamp), ''), brief } };
  });
  const kept = new Set(versions.map(({ hash }) => hash));
  const withoutText = mark.versions.filter(({ hash }) => !kept.has(hash)).map(({ hash, read }) => ({ hash, read }));
  const told = new Set([...texts, ...withoutText].flatMap(({ read }) => read.map(([time]) => time)));
  const untold = (seen?.row?.readAt ?? []).filter((time) => !told.has(time));
  const all = [...texts, ...withoutText];
  if (untold.length > 0) {
    const read = untold.map((time): [number, Stamp] => [time, stampOf(time, 0, device)]);
    const known = all.find(({ hash }) => hash === '');
    if (known) known.read = [...known.read, ...read];
    else all.push({ hash: '', read });
  }
  const star =
    mark.star ?? (seen?.row?.starred ? { at: stampOf(timesOf(versions)[0] ?? 0, 0, device), value: true } : undefined);
  const said = new Map(mark.remarks);
  const remarks = (seen?.remarks ?? []).map((value) => ({
    at: said.get(value.fact) ?? stampOf(value.at, 0, device),
    value,
  }));
  return {
    key: mark.key,
    ...(mark.removed === undefined ? {} : { removed: mark.removed }),
    ...(star ? { star } : {}),
    ...(remarks.length > 0 ? { remarks } : {}),
    versions: all,
  };
}

/** The mark that keeps what a change says, without its texts. */
export function markOf(
  { versions, remarks, ...change }: Change,
  article: number | undefined,
  unsent: Stamp | undefined,
): MarkRow {
  return {
    ...change,
    ...(article === undefined ? {} : { article }),
    ...(unsent === undefined ? {} : { unsent }),
    ...(remarks ? { remarks: remarks.map(({ at, value }): [string, Stamp] => [value.fact, at]) } : {}),
    versions: versions.map(({ hash, read, text }) => ({ hash, read, ...(text ? { at: text.at } : {}) })),
  };
}

/** The texts that a change has, as versions. */
export const versionsIn = ({ versions }: Change): ReadVersion[] =>
  versions.flatMap(({ hash, read, text }) =>
    text ? [{ hash, readAt: read.map(([time]) => time), brief: text.brief, article: text.brief.article }] : [],
  );

/** The part of a change that these devices have said after a moment; undefined if that is nothing. */
export function partOf(change: Change, devices: ReadonlySet<string>, after: Stamp): Change | undefined {
  const isTold = (stamp: Stamp) => stamp > after && devices.has(deviceIn(stamp));
  const versions = change.versions
    .map(({ hash, read, text }) => ({
      hash,
      read: read.filter(([, stamp]) => isTold(stamp)),
      ...(text && isTold(text.at) ? { text } : {}),
    }))
    .filter(({ read }) => read.length > 0);
  const { key, removed, star } = change;
  const remarks = (change.remarks ?? []).filter(({ at }) => isTold(at));
  const part: Change = {
    key,
    ...(removed !== undefined && isTold(removed) ? { removed } : {}),
    ...(star && isTold(star.at) ? { star } : {}),
    ...(remarks.length > 0 ? { remarks } : {}),
    versions,
  };
  return part.removed !== undefined || part.star || part.remarks || versions.length > 0 ? part : undefined;
}
