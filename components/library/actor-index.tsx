// People, organisations and places of the history: how many articles name each, and when one was read last.
import type { ActorCount } from '../../lib/history/types.ts';
import { formatDay, today } from '../calendar.ts';
import { Icon } from '../icon.tsx';
import { useStrings } from '../strings.tsx';
import { ActorChip } from './actor-chip.tsx';

interface ActorIndexProps {
  typed: string;
  actors: ActorCount[];
  onType(typed: string): void;
}

export function ActorIndex({ typed, actors, onType }: ActorIndexProps) {
  const strings = useStrings();
  const { t } = strings;
  return (
    <div class="actor-index">
      <search class="filters" aria-label={t('actors.search')}>
        <div class="field">
          <Icon name="search" />
          <input
            type="search"
            value={typed}
            aria-label={t('actors.search')}
            placeholder={t('actors.search')}
            onInput={({ currentTarget }) => onType(currentTarget.value)}
          />
        </div>
      </search>
      <p role="status" class="muted">
        {actors.length === 0 ? t('actors.none') : typed ? '' : t('actors.latest')}
      </p>
      {actors.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('actors.name')}</th>
              <th scope="col">{t('actors.count')}</th>
              <th scope="col">{t('actors.last')}</th>
            </tr>
          </thead>
          <tbody>
            {actors.map(({ key, name, type, count, lastReadAt }) => (
              <tr key={key}>
                <th scope="row">
                  <ActorChip actor={{ key, name, type }} />
                </th>
                <td>{count}</td>
                <td>{formatDay(today(new Date(lastReadAt)), strings)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
