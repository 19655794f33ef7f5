// The bar at the foot of the brief: highlights, whether the story is saved, and the menu.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { BriefView, SavedState } from '../../lib/extension/messages.ts';
import { Icon } from '../icon.tsx';
import { useStrings } from '../strings.tsx';
import { Switch } from '../switch.tsx';

export interface BarActions {
  onMarks(on: boolean): void;
  onForget(id: number): void;
  onRestore(saved: Extract<SavedState, { kind: 'forgotten' }>): void;
  onPaused(on: boolean): void;
  onAllowed(on: boolean): void;
  onLibrary(): void;
  onOptions(): void;
}

const FAILURES = {
  'disk-full': 'saved.diskFull',
  'newer-database': 'saved.newerDatabase',
  other: 'saved.other',
} as const;

function Saved({ saved, onForget, onRestore, onPaused }: { saved: SavedState } & BarActions) {
  const { t } = useStrings();
  const word = saved.kind === 'failed' ? t(FAILURES[saved.reason]) : t(`saved.${saved.kind}`);
  return (
    <div class={`saved ${saved.kind}`} data-saved={saved.kind}>
      <span role="status">
        {saved.kind === 'saved' && <Icon name="check" />}
        {saved.kind === 'private' && <Icon name="lock" />}
        {saved.kind === 'failed' && <Icon name="warning" />}
        {word}
      </span>
      {saved.kind === 'saved' && (
        <button type="button" class="quiet" onClick={() => onForget(saved.id)}>
          {t('action.forget')}
        </button>
      )}
      {saved.kind === 'forgotten' && (
        <button type="button" class="quiet" onClick={() => onRestore(saved)}>
          {t('action.undo')}
        </button>
      )}
      {saved.kind === 'paused' && (
        <button type="button" class="quiet" onClick={() => onPaused(false)}>
          {t('action.resume')}
        </button>
      )}
    </div>
  );
}

function Menu({ view, paused, ...actions }: { view: BriefView; paused: boolean } & BarActions) {
  const { t } = useStrings();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    root.current?.querySelector<HTMLElement>('.sheet button')?.focus();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // The browser would close the whole popup.
      event.preventDefault();
      setOpen(false);
      opener.current?.focus();
    };
    const onPointerDown = ({ target }: Event) => {
      if (target instanceof Node && !root.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('pointerdown', onPointerDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('pointerdown', onPointerDown);
    };
  }, [open]);

  return (
    <div class="menu" ref={root}>
      <button
        type="button"
        class="quiet"
        ref={opener}
        aria-expanded={open}
        aria-label={t('action.menu')}
        title={t('action.menu')}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      {open && (
        <div class="sheet">
          <button type="button" class="entry" onClick={actions.onLibrary}>
            <Icon name="library" />
            {t('action.library')}
          </button>
          <button type="button" class="entry" onClick={actions.onOptions}>
            <Icon name="settings" />
            {t('action.options')}
          </button>
          <hr />
          <Switch
            label={t('action.alwaysSite', [view.brief.article.site])}
            hint={t('action.alwaysSiteHint', [view.brief.article.site])}
            on={view.site.allowed}
            onChange={actions.onAllowed}
          />
          <Switch label={t('action.pause')} on={paused} onChange={actions.onPaused} />
        </div>
      )}
    </div>
  );
}

export function Bar(props: { view: BriefView; paused: boolean } & BarActions) {
  const { t } = useStrings();
  return (
    <footer class="bar">
      <Switch label={t('action.marks')} on={props.view.marks} onChange={props.onMarks} />
      <Saved saved={props.view.saved} {...props} />
      <Menu {...props} />
    </footer>
  );
}
