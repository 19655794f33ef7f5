// The settings: what the reader may choose, which sites are allowed, and what Lede is and may do.
import { Group } from '../group.tsx';
import { Choice } from '../library/choice.tsx';
import { useStrings } from '../strings.tsx';
import { Switch } from '../switch.tsx';

export interface OptionsProps {
  marks: boolean;
  paused: boolean;
  /** Match patterns: `https://example.org/*`. */
  sites: string[];
  version: string;
  /** The works of others and their licences. */
  notice: string;
  /** How many texts are kept of an address; 0: all. */
  versions: number;
  onMarks(on: boolean): void;
  onPaused(on: boolean): void;
  onVersions(count: number): void;
  onRemoveSite(pattern: string): void;
  onLibrary(): void;
  onBackup(): void;
}

const VERSIONS = [1, 3, 10, 50, 0] as const;
const PERMISSIONS = ['activeTab', 'scripting', 'storage', 'contextMenus'] as const;

/** `https://example.org/*` as a reader would say it. */
const hostIn = (pattern: string): string => pattern.replace(/^\w+:\/\//, '').replace(/\/\*$/, '');

function Sites({ sites, onRemoveSite }: Pick<OptionsProps, 'sites' | 'onRemoveSite'>) {
  const { t } = useStrings();
  if (sites.length === 0) return <p>{t('options.noSites')}</p>;
  return (
    <ul class="sites">
      {sites.map((pattern) => (
        <li key={pattern}>
          {hostIn(pattern)}
          <button
            type="button"
            class="quiet"
            aria-label={t('options.removeSite', [hostIn(pattern)])}
            onClick={() => onRemoveSite(pattern)}
          >
            {t('options.remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}

export function Options(props: OptionsProps) {
  const { t } = useStrings();
  return (
    <div data-state="options">
      <header class="top">
        <h1>{t('options.title')}</h1>
        <nav>
          <button type="button" class="quiet" onClick={props.onLibrary}>
            {t('action.library')}
          </button>
        </nav>
      </header>
      <main class="options">
        <Group title={t('options.reading')}>
          <Switch label={t('action.marks')} hint={t('options.marksHint')} on={props.marks} onChange={props.onMarks} />
          <Switch label={t('action.pause')} hint={t('options.pauseHint')} on={props.paused} onChange={props.onPaused} />
          <p>{t('options.versionsText')}</p>
          <p>
            <Choice
              label={t('options.versions')}
              value={String(props.versions)}
              onChoose={(count) => props.onVersions(Number(count))}
            >
              {VERSIONS.map((count) => (
                <option key={count} value={count}>
                  {count === 0 ? t('options.allVersions') : t('options.someVersions', count)}
                </option>
              ))}
            </Choice>
          </p>
        </Group>
        <Group title={t('options.sites')}>
          <Sites sites={props.sites} onRemoveSite={props.onRemoveSite} />
        </Group>
        <Group title={t('backup.title')}>
          <p>{t('backup.text')}</p>
          <p>
            <button type="button" class="quiet" onClick={props.onBackup}>
              {t('options.toBackup')}
            </button>
          </p>
        </Group>
        <Group title={t('options.shortcuts')}>
          <p>{t('options.shortcutsText')}</p>
        </Group>
        <Group title={t('options.about')}>
          <p>{t('options.aboutText')}</p>
          <h3>{t('options.permissions')}</h3>
          <dl>
            {PERMISSIONS.map((name) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{t(`options.${name}`)}</dd>
              </div>
            ))}
          </dl>
          <details>
            <summary>{t('options.notice')}</summary>
            <pre>{props.notice}</pre>
          </details>
          <p class="version">{t('options.version', [props.version])}</p>
        </Group>
      </main>
    </div>
  );
}
