// The last line of the first look: how this story stands to what was read before.
import type { BriefView } from '../../lib/extension/messages.ts';
import { type HistoryLinks, LibraryLink } from '../brief/history-link.tsx';
import { useStrings } from '../strings.tsx';

interface TopicProps {
  view: BriefView;
  links: HistoryLinks;
  /** Shows the articles below. */
  onShow(): void;
}

/** Leads to the story's page, or while the articles make no story yet, to their list. */
export function Topic({ view: { related, saved }, links, onShow }: TopicProps) {
  const { t } = useStrings();
  if (related.length === 0) return null;
  const words = `${t('brief.topic', related.length)} ›`;
  const story = saved.kind === 'saved' ? saved.storyId : undefined;
  if (story === undefined)
    return (
      <button type="button" class="topic more" onClick={onShow}>
        {words}
      </button>
    );
  return (
    <LibraryLink class="topic more" links={links} to={links.story(story)}>
      {words}
    </LibraryLink>
  );
}
