// The faces of the states that are no brief.
import { useState } from 'preact/hooks';
import { siteOf } from '../../lib/address.ts';
import type { NoArticleReason } from '../../lib/types.ts';
import { Card } from '../card.tsx';
import { PageLink } from '../page-link.tsx';
import { useStrings } from '../strings.tsx';
import type { PopupPort } from './port.ts';

const NO_ARTICLE = {
  listing: { title: 'state.listing', text: 'state.listingText' },
  'no-text': { title: 'state.noText', text: 'state.noTextText' },
  'not-html': { title: 'state.notHtml', text: 'state.notHtmlText' },
} as const;

interface NotArticleProps {
  reason: NoArticleReason;
  /** A frame of another site in which the text may stand. */
  frame?: string | undefined;
  onForce(): void;
  onLibrary(): void;
}

export function NotArticle({ reason, frame, onForce, onLibrary }: NotArticleProps) {
  const { t } = useStrings();
  const { title, text } = NO_ARTICLE[reason];
  const action =
    reason === 'not-html'
      ? { label: t('action.library'), onClick: onLibrary }
      : { label: t('action.tryAnyway'), onClick: onForce };
  if (!frame) return <Card icon="page" title={t(title)} text={t(text)} action={action} />;
  return (
    <Card icon="page" title={t(title)} text={t('state.frameText', [siteOf(frame)])} action={action}>
      <PageLink to={frame}>{t('action.openFrame')}</PageLink>
    </Card>
  );
}

export function Restricted({ onLibrary }: { onLibrary(): void }) {
  const { t } = useStrings();
  const action = { label: t('action.library'), onClick: onLibrary };
  return <Card icon="lock" title={t('state.restricted')} text={t('state.restrictedText')} action={action} />;
}

export function Unresponsive({ onRetry }: { onRetry(): void }) {
  const { t } = useStrings();
  const action = { label: t('action.retry'), onClick: onRetry };
  return <Card icon="page" title={t('state.unresponsive')} text={t('state.unresponsiveText')} action={action} />;
}

export function Cancelled({ onRetry }: { onRetry(): void }) {
  const { t } = useStrings();
  const action = { label: t('action.retry'), onClick: onRetry };
  return <Card icon="page" title={t('state.cancelled')} text={t('state.cancelledText')} action={action} />;
}

export function Updated({ onReload }: { onReload(): void }) {
  const { t } = useStrings();
  const action = { label: t('action.reload'), onClick: onReload };
  return <Card icon="refresh" title={t('state.updated')} text={t('state.updatedText')} action={action} />;
}

export function Failure({ details, copy, onRetry }: { details: string; copy: PopupPort['copy']; onRetry(): void }) {
  const { t } = useStrings();
  const [copied, setCopied] = useState(false);
  const action = { label: t('action.retry'), onClick: onRetry };
  return (
    <Card icon="warning" title={t('state.error')} text={t('state.errorText')} action={action}>
      <details>
        <summary>{t('state.errorDetails')}</summary>
        <textarea readOnly rows={6} aria-label={t('state.errorDetails')} value={details} />
        <button type="button" class="quiet" onClick={() => copy(details).then(() => setCopied(true))}>
          {copied ? t('action.copied') : t('action.copyDetails')}
        </button>
      </details>
    </Card>
  );
}
