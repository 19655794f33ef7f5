// The faces of the library when there is nothing to show, or nothing can be.
import { Card } from '../card.tsx';
import { useStrings } from '../strings.tsx';
import { hashOf } from './route.ts';

/** A first-time reader, or one who had everything forgotten. */
export function NothingRead() {
  const { t } = useStrings();
  return <Card level="h2" icon="library" title={t('library.empty')} text={t('library.emptyText')} />;
}

/** `query` is empty when only filters narrowed the list. */
export function NothingFound({ query, onClear }: { query: string; onClear(): void }) {
  const { t } = useStrings();
  return (
    <Card
      level="h2"
      aside
      icon="search"
      title={query ? t('library.noHits', [query]) : t('library.noMatch')}
      text={t('library.noHitsText')}
      action={{ label: t('library.clear'), onClick: onClear }}
    />
  );
}

export function NoStories() {
  const { t } = useStrings();
  return <Card level="h2" icon="library" title={t('story.none')} text={t('story.noneText')} />;
}

export function Missing({ onBack }: { onBack(): void }) {
  const { t } = useStrings();
  const action = { label: t('library.back'), onClick: onBack };
  return <Card level="h2" icon="page" title={t('library.missing')} text={t('library.missingText')} action={action} />;
}

const REASONS = {
  newer: 'library.failedNewer',
  blocked: 'library.failedBlocked',
  closed: 'library.failedBlocked',
  private: 'library.failedPrivate',
  full: 'library.failedFull',
  other: 'library.failedOther',
} as const;

export type FailureReason = keyof typeof REASONS;

export function CannotOpen({ reason, onRetry }: { reason: FailureReason; onRetry(): void }) {
  const { t } = useStrings();
  const action = { label: t('action.retry'), onClick: onRetry };
  return <Card level="h2" icon="warning" title={t('library.failed')} text={t(REASONS[reason])} action={action} />;
}

interface CannotShowProps {
  onRetry(): void;
  /** To the list of what was read. */
  onBack(): void;
  /** Takes away the one entry that fails; left out where several are shown. */
  onForget?(): void;
}

/** A view that fails to be drawn: the way back, and out of it with everything that was read. */
export function CannotShow({ onRetry, onBack, onForget }: CannotShowProps) {
  const { t } = useStrings();
  const action = { label: t('library.back'), onClick: onBack };
  return (
    <Card level="h2" icon="warning" title={t('library.broken')} text={t('library.brokenText')} action={action}>
      <p class="formats">
        <button type="button" class="quiet" onClick={onRetry}>
          {t('action.retry')}
        </button>
        {onForget && (
          <button type="button" class="quiet" onClick={onForget}>
            {t('library.forget')}
          </button>
        )}
        <a class="quiet" href={hashOf({ view: 'backup' })}>
          {t('backup.title')}
        </a>
      </p>
    </Card>
  );
}
