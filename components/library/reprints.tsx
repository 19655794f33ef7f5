// One text that was read on several sites is one entry of a list; the others fold out below it.
import type { HistoryEntry } from '../../lib/history/types.ts';
import { dayOf } from '../brief/what-is-new.ts';
import { formatShortDay, today } from '../calendar.ts';
import { useStrings } from '../strings.tsx';
import { hashOf } from './route.ts';

export interface Folded {
  /** The first of each text, in the given order. */
  entries: HistoryEntry[];
  /** By the id of the first: the others with its text. */
  others: ReadonlyMap<number, HistoryEntry[]>;
}

export function foldReprints(entries: readonly HistoryEntry[]): Folded {
  const firsts = new Map<number, HistoryEntry>();
  const others = new Map<number, HistoryEntry[]>();
  const kept = entries.filter((entry) => {
    if (entry.sameText === undefined) return true;
    const first = firsts.get(entry.sameText);
    if (!first) {
      firsts.set(entry.sameText, entry);
      return true;
    }
    others.set(first.id, [...(others.get(first.id) ?? []), entry]);
    return false;
  });
  return { entries: kept, others };
}

export function Reprints({ entries }: { entries: readonly HistoryEntry[] | undefined }) {
  const strings = useStrings();
  if (!entries) return null;
  return (
    <div class="reprints">
      <details>
        <summary>{strings.t('reprints.others', entries.length)}</summary>
        <ul>
          {entries.map(({ id, site, title, lang, lastReadAt }) => (
            <li key={id}>
              <span class="site">{site}</span>{' '}
              <a lang={lang} href={hashOf({ view: 'article', id })}>
                {title}
              </a>{' '}
              <span class="muted">{formatShortDay(dayOf(lastReadAt), today(), strings)}</span>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
