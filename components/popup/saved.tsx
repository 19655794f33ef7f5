// Whether the story is kept: a small tick with its own menu while all is well, a line above the bar where the reader should know.
import type { SavedState } from '../../lib/extension/messages.ts';
import { Icon } from '../icon.tsx';
import { useStrings } from '../strings.tsx';
import type { BarProps } from './bar.tsx';
import { Menu } from './menu.tsx';

const FAILURES = {
  'disk-full': 'saved.diskFull',
  'newer-database': 'saved.newerDatabase',
  other: 'saved.other',
} as const;

export function SavedMenu({ view: { saved, site, brief }, onForget }: BarProps) {
  const { t } = useStrings();
  if (saved.kind !== 'saved') return null;
  return (
    <div class="kept" data-saved="saved">
      <span role="status" class="hidden">
        {t('saved.saved')}
      </span>
      <Menu name="saved" label={t('saved.saved')} face={<Icon name="check" />}>
        {(close) => (
          <>
            <p class="why">{site.allowed ? t('saved.whyAllowed', [brief.article.site]) : t('saved.whyClicked')}</p>
            <button
              type="button"
              class="entry"
              onClick={() => {
                close();
                onForget(saved.id);
              }}
            >
              <Icon name="close" />
              {t('action.forget')}
            </button>
          </>
        )}
      </Menu>
    </div>
  );
}

type Unsaved = Exclude<SavedState, { kind: 'saved' }>;

function Remedy({
  saved,
  onRestore,
  onPaused,
  onNever,
}: { saved: Unsaved } & Pick<BarProps, 'onRestore' | 'onPaused' | 'onNever'>) {
  const { t } = useStrings();
  if (saved.kind === 'forgotten')
    return (
      <button type="button" class="quiet" onClick={() => onRestore(saved)}>
        {t('action.undo')}
      </button>
    );
  if (saved.kind === 'never')
    return (
      <button type="button" class="quiet" onClick={() => onNever(false)}>
        {t('action.saveSite')}
      </button>
    );
  if (saved.kind === 'paused')
    return (
      <button type="button" class="quiet" onClick={() => onPaused(false)}>
        {t('action.resume')}
      </button>
    );
  return null;
}

export function SavedLine({ view: { saved, brief }, onRestore, onPaused, onNever }: BarProps) {
  const { t } = useStrings();
  if (saved.kind === 'saved') return null;
  return (
    <div class={`unsaved ${saved.kind}`} data-saved={saved.kind}>
      <span role="status">
        {saved.kind === 'private' && <Icon name="lock" />}
        {saved.kind === 'failed' && <Icon name="warning" />}
        {saved.kind === 'failed'
          ? t(FAILURES[saved.reason])
          : saved.kind === 'never'
            ? t('saved.never', [brief.article.site])
            : t(`saved.${saved.kind}`)}
      </span>
      <Remedy saved={saved} onRestore={onRestore} onPaused={onPaused} onNever={onNever} />
    </div>
  );
}
