// One stored article with its relations, as the database has it now.
import { useMemo } from 'preact/hooks';
import type { FixPort } from '../../components/brief/fix.tsx';
import { ArticlePage } from '../../components/library/article-page.tsx';
import { Missing } from '../../components/library/empty.tsx';
import { useTitle } from '../../components/library/use-title.ts';
import { useStrings } from '../../components/strings.tsx';
import { reportError } from '../../lib/extension/errors.ts';
import { type History, SAME_TOPIC } from '../../lib/history/index.ts';
import type { Actions } from './actions.ts';
import { useLive } from './live.ts';

const RELATED_SHOWN = 8;

/** An article is shown though nothing can be said of what it adds. */
function untold(error: unknown): undefined {
  reportError('library', error);
}

/** The funnel hears of what was not kept, and so does whoever said it. */
async function reported(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    reportError('library', error);
    throw error;
  }
}

interface ArticleViewProps {
  history: History;
  id: number;
  /** What the reader wants to put right. */
  fix: string | undefined;
  actions: Actions;
  /** Where the brief has the window to itself: the way to the list. */
  onClose: (() => void) | undefined;
  onBack(): void;
}

export function ArticleView({ history, id, fix, actions, onClose, onBack }: ArticleViewProps) {
  const { t } = useStrings();
  // Together: what is new stands above the rest, and would push it down under the pointer if it came later.
  const found = useLive(async () => {
    const [article, novelty] = await Promise.all([history.get(id), history.novelty(id).catch(untold)]);
    return { article, novelty };
  }, [id]);
  const related = useLive(() => history.related(id, RELATED_SHOWN, { atLeast: SAME_TOPIC, once: true }), [id]) ?? [];
  const versions = useLive(() => history.versions(id), [id]) ?? [];
  const port = useMemo(
    (): FixPort => ({
      say: (said, on) => reported(history.say(id, said, { on })),
      setRule: (rule, on) => reported(history.setRule(rule, { on })),
      tags: async () => (await history.tags()).map(({ tag }) => tag),
    }),
    [history, id],
  );
  useTitle(found && (found.article?.title ?? t('library.missing')));
  if (!found) return null;
  if (!found.article) return <Missing onBack={onBack} />;
  return (
    <ArticlePage
      article={found.article}
      related={related}
      versions={versions}
      novelty={found.novelty}
      onOpen={actions.page}
      onClose={onClose}
      onStar={actions.star}
      onForget={actions.forget}
      port={port}
      fix={fix}
    />
  );
}
