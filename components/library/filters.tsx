// Search and filters of the library.
import { useRef } from 'preact/hooks';
import type { EntryActor } from '../../lib/history/types.ts';
import { languageName } from '../brief/head.tsx';
import { Icon } from '../icon.tsx';
import { useShortcuts } from '../shortcuts.ts';
import { useStrings } from '../strings.tsx';
import { ActorChoice } from './actor-choice.tsx';
import { Choice } from './choice.tsx';
import { type Filters, isFiltered, NO_FILTERS } from './route.ts';

interface FilterBarProps {
  filters: Filters;
  /** Articles in the whole history. */
  count: number;
  sites: string[];
  langs: string[];
  /** `typing`: one step of many, which should not fill the way back. */
  /** The actor of the filters, with a name. */
  actor?: Pick<EntryActor, 'key' | 'name'> | undefined;
  suggest(text: string): Promise<EntryActor[]>;
  onChange(filters: Filters, how: 'typing' | 'choice'): void;
}

const TIMES = [
  [0, 'library.anyTime'],
  [1, 'library.lastDay'],
  [7, 'library.lastWeek'],
  [30, 'library.lastMonth'],
  [365, 'library.lastYear'],
] as const;

export function FilterBar({ filters, count, sites, langs, actor, suggest, onChange }: FilterBarProps) {
  const { t, locale } = useStrings();
  const field = useRef<HTMLInputElement>(null);
  useShortcuts((key) => {
    if (key === '/') field.current?.focus();
    return key === '/';
  });
  const choose = (change: Partial<Filters>) => onChange({ ...filters, ...change }, 'choice');
  return (
    <search class="filters" aria-label={t('library.filters')}>
      <div class="field">
        <Icon name="search" />
        <input
          ref={field}
          type="search"
          value={filters.q}
          aria-label={t('library.search', count)}
          placeholder={t('library.search', count)}
          title={t('library.searchHelp')}
          onInput={({ currentTarget }) => onChange({ ...filters, q: currentTarget.value }, 'typing')}
        />
      </div>
      <div class="choices">
        <Choice label={t('library.site')} value={filters.site} onChoose={(site) => choose({ site })}>
          <option value="">{t('library.allSites')}</option>
          {sites.map((site) => (
            <option key={site} value={site}>
              {site}
            </option>
          ))}
        </Choice>
        <Choice label={t('library.language')} value={filters.lang} onChoose={(lang) => choose({ lang })}>
          <option value="">{t('library.allLanguages')}</option>
          {langs.map((lang) => (
            <option key={lang} value={lang}>
              {languageName(lang, locale)}
            </option>
          ))}
        </Choice>
        <ActorChoice chosen={actor} suggest={suggest} onChoose={(actor) => choose({ actor })} />
        <Choice
          label={t('library.time')}
          value={String(filters.days)}
          onChoose={(days) => choose({ days: Number(days) })}
        >
          {TIMES.map(([days, key]) => (
            <option key={days} value={days}>
              {t(key)}
            </option>
          ))}
        </Choice>
        <label class="check">
          <input
            type="checkbox"
            checked={filters.starred}
            onChange={({ currentTarget }) => choose({ starred: currentTarget.checked })}
          />
          {t('library.starred')}
        </label>
        {isFiltered(filters) && (
          <button type="button" class="quiet" onClick={() => choose({ ...NO_FILTERS, q: filters.q })}>
            {t('library.clear')}
          </button>
        )}
      </div>
    </search>
  );
}
