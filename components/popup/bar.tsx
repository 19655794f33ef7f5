// The bar at the foot of the brief: what a reader does with an article every day, each within two actions.
import type { BriefView, SavedState } from '../../lib/extension/messages.ts';
import type { MarkStyle } from '../../lib/highlight/names.ts';
import { Icon } from '../icon.tsx';
import { useLoaded } from '../loaded.ts';
import { useStrings } from '../strings.tsx';
import { Switch } from '../switch.tsx';
import { CopyMenu } from './copy-menu.tsx';
import { Menu } from './menu.tsx';
import { SavedLine, SavedMenu } from './saved.tsx';

export interface BarActions {
  onStar(id: number, on: boolean): void;
  /** Resolves when the text is in the clipboard. */
  onCopy(text: string): Promise<void>;
  onMarks(on: boolean): void;
  onMarkStyle(style: MarkStyle): void;
  onForget(id: number): void;
  onRestore(saved: Extract<SavedState, { kind: 'forgotten' }>): void;
  onPaused(on: boolean): void;
  onAllowed(on: boolean): void;
  onNever(on: boolean): void;
  onLibrary(): void;
  onOptions(): void;
}

export type BarProps = { view: BriefView; paused: boolean } & BarActions;

function Star({ view: { saved }, onStar }: BarProps) {
  const { t } = useStrings();
  const starred = saved.kind === 'saved' && saved.starred;
  const label = saved.kind === 'saved' ? t(starred ? 'action.unstar' : 'action.star') : t('saved.notSaved');
  return (
    <button
      type="button"
      class="tool star"
      aria-pressed={starred}
      aria-label={label}
      title={label}
      disabled={saved.kind !== 'saved'}
      onClick={() => saved.kind === 'saved' && onStar(saved.id, !starred)}
    >
      <Icon name="star" filled={starred} />
    </button>
  );
}

function Marks({ view: { marks }, onMarks }: BarProps) {
  const { t } = useStrings();
  return (
    <button
      type="button"
      class="tool marks"
      aria-pressed={marks}
      aria-label={t('action.marks')}
      title={t('action.marks')}
      onClick={() => onMarks(!marks)}
    >
      <Icon name="marker" />
    </button>
  );
}

const loading = import('./mark-choice.tsx');

function MoreMenu({ view, paused, onMarkStyle, onAllowed, onNever, onPaused, onOptions }: BarProps) {
  const { t } = useStrings();
  const { site } = view.brief.article;
  const marks = useLoaded(loading);
  return (
    <Menu name="options" label={t('action.menu')} face={<Icon name="more" />}>
      {() => (
        <>
          {marks && <marks.MarkChoice style={view.markStyle} onChange={onMarkStyle} />}
          <hr />
          <Switch
            label={t('action.alwaysSite', [site])}
            hint={t('action.alwaysSiteHint', [site])}
            on={view.site.allowed}
            onChange={onAllowed}
          />
          <Switch label={t('action.neverSite', [site])} on={view.site.never} onChange={onNever} />
          <Switch label={t('action.pause')} on={paused} onChange={onPaused} />
          <hr />
          <button type="button" class="entry" onClick={onOptions}>
            <Icon name="settings" />
            {t('action.options')}
          </button>
        </>
      )}
    </Menu>
  );
}

export function Bar(props: BarProps) {
  const { t } = useStrings();
  return (
    <footer class="foot">
      <SavedLine {...props} />
      <div class="bar">
        <Star {...props} />
        <CopyMenu brief={props.view.brief} onCopy={props.onCopy} />
        <button type="button" class="tool" onClick={props.onLibrary}>
          <Icon name="library" />
          <span class="word">{t('action.library')}</span>
        </button>
        <span class="gap" />
        <Marks {...props} />
        <SavedMenu {...props} />
        <MoreMenu {...props} />
      </div>
    </footer>
  );
}
