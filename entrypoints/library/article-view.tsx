// One stored article with its relations, as the database has it now.
import { browser } from 'wxt/browser';
import { ArticlePage } from '../../components/library/article-page.tsx';
import { Missing } from '../../components/library/empty.tsx';
import { type History, SAME_TOPIC } from '../../lib/history/index.ts';
import type { Actions } from './actions.ts';
import { useLive } from './live.ts';

const RELATED_SHOWN = 8;

interface ArticleViewProps {
  history: History;
  id: number;
  actions: Actions;
  onBack(): void;
}

export function ArticleView({ history, id, actions, onBack }: ArticleViewProps) {
  const found = useLive(async () => ({ article: await history.get(id) }), [id]);
  const related = useLive(() => history.related(id, RELATED_SHOWN, { atLeast: SAME_TOPIC }), [id]) ?? [];
  const versions = useLive(() => history.versions(id), [id]) ?? [];
  const novelty = useLive(() => history.novelty(id), [id]);
  if (!found) return null;
  if (!found.article) return <Missing onBack={onBack} />;
  return (
    <ArticlePage
      article={found.article}
      related={related}
      versions={versions}
      novelty={novelty}
      onOpen={(url) => browser.tabs.create({ url })}
      onStar={actions.star}
      onForget={actions.forget}
    />
  );
}
