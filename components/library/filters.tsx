// Search and filters of the library.
import { useRef, useState } from 'preact/hooks';
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
  const { t } = useStrings();
  const [open, setOpen] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useShortcuts((key) => {
    // Behind a brief or another view there is no field to go to.
    if (key !== '/' || !field.current || field.current.closest('[hidden]')) return false;
    field.current.focus();
    return true;
  });
  const choose = (change: Partial<Filters>) => onChange({ ...filters, ...change }, 'choice');
  return (
    <search class="filters" aria-label={t('library.filters')}>
      <div class="asking">
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
        <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('library.filter')}
        </button>
      </div>
      {open ? (
        <Choices filters={filters} sites={sites} langs={langs} actor={actor} suggest={suggest} choose={choose} />
      ) : (
        <Chips filters={filters} actor={actor} choose={choose} />
      )}
    </search>
  );
}

type FilterProps = Pick<FilterBarProps, 'filters' | 'actor'> & { choose(change: Partial<Filters>): void };

/** The filters that hold, each a button that drops it. */
function Chips({ filters: { site, lang, days, starred, actor: key }, actor, choose }: FilterProps) {
  const { t, locale } = useStrings();
  const time = TIMES.find(([each]) => each === days)?.[1];
  const chips: [string, Partial<Filters>][] = [
    ...(site ? [[site, { site: '' }] satisfies [string, Partial<Filters>]] : []),
    ...(lang ? [[languageName(lang, locale), { lang: '' }] satisfies [string, Partial<Filters>]] : []),
    ...(key ? [[actor?.name ?? key, { actor: '' }] satisfies [string, Partial<Filters>]] : []),
    ...(days && time ? [[t(time), { days: 0 }] satisfies [string, Partial<Filters>]] : []),
    ...(starred ? [[t('library.starred'), { starred: false }] satisfies [string, Partial<Filters>]] : []),
  ];
  if (chips.length === 0) return null;
  return (
    <ul class="chips">
      {chips.map(([label, without]) => (
        <li key={label}>
          <button
            type="button"
            class="tag"
            aria-label={t('library.clearActor', [label])}
            onClick={() => choose(without)}
          >
            {label} <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  );
}

function Choices({
  filters,
  sites,
  langs,
  actor,
  suggest,
  choose,
}: FilterProps & Pick<FilterBarProps, 'sites' | 'langs' | 'suggest'>) {
  const { t, locale } = useStrings();
  return (
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
  );
}
