// The stories, and one of them, as the database has them now.
import { Missing, NoStories } from '../../components/library/empty.tsx';
import { StoryList } from '../../components/library/story-list.tsx';
import { StoryPage } from '../../components/library/story-page.tsx';
import { useTitle } from '../../components/library/use-title.ts';
import { useStrings } from '../../components/strings.tsx';
import type { History } from '../../lib/history/index.ts';
import { useLive } from './live.ts';

export function StoriesView({ history }: { history: History }) {
  const { t } = useStrings();
  useTitle(t('library.stories'));
  const stories = useLive(() => history.stories(), []);
  if (!stories) return null;
  return stories.length > 0 ? <StoryList stories={stories} /> : <NoStories />;
}

interface StoryViewProps {
  history: History;
  id: number;
  onBack(): void;
}

export function StoryView({ history, id, onBack }: StoryViewProps) {
  const { t } = useStrings();
  const found = useLive(async () => ({ story: await history.story(id) }), [id]);
  useTitle(found && (found.story?.title ?? t('library.missing')));
  if (!found) return null;
  return found.story ? <StoryPage story={found.story} onPrint={() => print()} /> : <Missing onBack={onBack} />;
}
