// The settings: what the reader may choose, which sites are allowed, and what Lede is and may do.
import type { PERMISSIONS } from '../../lib/extension/permissions.ts';
import type { MarkStyle } from '../../lib/highlight/names.ts';
import type { NameCorrection } from '../../lib/types.ts';
import { useCorrectionWords } from '../brief/correction-words.ts';
import { Group } from '../group.tsx';
import { Choice } from '../library/choice.tsx';
import { KeyTable } from '../library/keys.tsx';
import { MarkChoice } from '../popup/mark-choice.tsx';
import { useStrings } from '../strings.tsx';
import { Switch } from '../switch.tsx';

/** A key of the browser's own: what it does, and what it is now; empty if it has none. */
export interface Command {
  name: string;
  does: string;
  keys: string;
}

export interface OptionsProps {
  marks: boolean;
  paused: boolean;
  /** When the pause ends by itself, milliseconds since 1970; 0: never. */
  pausedUntil: number;
  /** Match patterns: `https://example.org/*`. */
  sites: string[];
  version: string;
  /** The works of others and their licences. */
  notice: string;
  markStyle: MarkStyle;
  /** Seconds that a page of a site always allowed has to be looked at before it is saved. */
  stay: number;
  commands: readonly Command[];
  /** Those of the manifest. */
  permissions: typeof PERMISSIONS;
  /** How many texts are kept of an address; 0: all. */
  versions: number;
  onMarks(on: boolean): void;
  onMarkStyle(style: MarkStyle): void;
  /** `until` as above. */
  onPaused(on: boolean, until?: number): void;
  onStay(seconds: number): void;
  /** Where the browser lets keys be changed. */
  onCommands(): void;
  onVersions(count: number): void;
  onRemoveSite(pattern: string): void;
  /** Sites of which nothing is saved. */
  never: readonly string[];
  onSaveSite(site: string): void;
  /** What the reader said of names everywhere, the last first; undefined until it is known. */
  rules: readonly NameCorrection[] | undefined;
  onRevoke(rule: NameCorrection): void;
  onLibrary(): void;
  onBackup(): void;
}

const VERSIONS = [1, 3, 10, 50, 0] as const;
/** Seconds on a page. */
const STAYS = [0, 5, 10, 30] as const;

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

const HOUR = 3_600_000;

/** Six in the morning, when a day of reading begins. */
function tomorrow(now = new Date()): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1, 6).getTime();
}

function PauseEnd({ until, onPaused }: { until: number } & Pick<OptionsProps, 'onPaused'>) {
  const { t, locale } = useStrings();
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' });
  const ends = { never: () => 0, hour: () => Date.now() + HOUR, tomorrow: () => tomorrow() };
  const choose = (chosen: string) => {
    if (chosen in ends) onPaused(true, ends[chosen as keyof typeof ends]());
  };
  return (
    <p>
      <Choice label={t('options.pauseEnds')} value={until > 0 ? 'set' : 'never'} onChoose={choose}>
        <option value="never">{t('options.pauseNever')}</option>
        {until > 0 && <option value="set">{t('options.pauseAt', [format.format(until)])}</option>}
        <option value="hour">{t('options.pauseHour')}</option>
        <option value="tomorrow">{t('options.pauseTomorrow')}</option>
      </Choice>
    </p>
  );
}

function Never({ never, onSaveSite }: Pick<OptionsProps, 'never' | 'onSaveSite'>) {
  const { t } = useStrings();
  if (never.length === 0) return <p>{t('options.noNever')}</p>;
  return (
    <ul class="sites never">
      {never.map((site) => (
        <li key={site}>
          {site}
          <button
            type="button"
            class="quiet"
            aria-label={t('options.saveSite', [site])}
            onClick={() => onSaveSite(site)}
          >
            {t('action.saveSite')}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Rules({ rules, onRevoke }: Pick<OptionsProps, 'rules' | 'onRevoke'>) {
  const { t } = useStrings();
  const words = useCorrectionWords();
  if (!rules) return null;
  if (rules.length === 0) return <p>{t('options.noRules')}</p>;
  return (
    <ul class="sites rules">
      {rules.map((rule) => (
        <li key={`${rule.key} ${rule.role ?? ''}`}>
          {words(rule)}
          <button
            type="button"
            class="quiet"
            aria-label={t('fix.takeBackOf', [words(rule)])}
            onClick={() => onRevoke(rule)}
          >
            {t('fix.takeBack')}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Keys({ commands }: Pick<OptionsProps, 'commands'>) {
  const { t } = useStrings();
  return (
    <dl>
      {commands.map(({ name, does, keys }) => (
        <div key={name}>
          <dt>{keys ? <kbd>{keys}</kbd> : t('options.noKey')}</dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
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
          {props.marks && (
            <div class="mark-choice">
              <MarkChoice style={props.markStyle} onChange={props.onMarkStyle} />
            </div>
          )}
          <Switch
            label={t('action.pause')}
            hint={t('options.pauseHint')}
            on={props.paused}
            onChange={(on) => props.onPaused(on)}
          />
          {props.paused && <PauseEnd until={props.pausedUntil} onPaused={props.onPaused} />}
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
          <p>
            <Choice
              label={t('options.stay')}
              value={String(props.stay)}
              onChoose={(seconds) => props.onStay(Number(seconds))}
            >
              {STAYS.map((seconds) => (
                <option key={seconds} value={seconds}>
                  {seconds === 0 ? t('options.stayNow') : t('options.staySeconds', [seconds])}
                </option>
              ))}
            </Choice>
          </p>
          <p class="muted">{t('options.stayHint')}</p>
        </Group>
        <Group title={t('options.never')}>
          <Never never={props.never} onSaveSite={props.onSaveSite} />
        </Group>
        <Group title={t('options.rules')}>
          <p>{t('options.rulesText')}</p>
          <Rules rules={props.rules} onRevoke={props.onRevoke} />
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
          <Keys commands={props.commands} />
          <p>
            <button type="button" class="quiet" onClick={props.onCommands}>
              {t('options.changeKeys')}
            </button>
          </p>
          <details>
            <summary>{t('options.libraryKeys')}</summary>
            <KeyTable />
          </details>
        </Group>
        <Group title={t('options.about')}>
          <p>{t('options.aboutText')}</p>
          <h3>{t('options.permissions')}</h3>
          <dl>
            {props.permissions.map((name) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{t(`options.${name}`)}</dd>
              </div>
            ))}
            <div>
              <dt>https://…</dt>
              <dd>{t('options.hosts')}</dd>
            </div>
          </dl>
          <h3>{t('options.models')}</h3>
          <p>{t('options.modelsText')}</p>
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
