// The library: the view that the address asks for, and the offer to take back what was forgotten.
import { useCallback, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Boundary } from '../../components/boundary.tsx';
import { BackupReminder } from '../../components/library/backup-reminder.tsx';
import { CatchingUp } from '../../components/library/catching-up.tsx';
import { CannotOpen, CannotShow, type FailureReason } from '../../components/library/empty.tsx';
import { hashOf, NO_FILTERS } from '../../components/library/route.ts';
import { Shell } from '../../components/library/shell.tsx';
import { Undo } from '../../components/library/undo.tsx';
import { reportError } from '../../lib/extension/errors.ts';
import { settings } from '../../lib/extension/settings.ts';
import { useSetting } from '../../lib/extension/use-setting.ts';
import { type History, HistoryFailure, type Undo as TakeBack } from '../../lib/history/index.ts';
import type { Actions } from './actions.ts';
import { ActorView } from './actor-view.tsx';
import { ArticleView } from './article-view.tsx';
import { ArticlesView } from './articles-view.tsx';
import { BackupView } from './backup-view.tsx';
import { reminderOf } from './backups.ts';
import { StoriesView, StoryView } from './story-view.tsx';
import { useCatchUp } from './use-catch-up.ts';
import { useRoute } from './use-route.ts';

/** The page stays usable when a write fails; the funnel hears of it. */
const quietly = (work: Promise<unknown>) => void work.catch((error) => reportError('library', error));

/** Which of the library's sentences tells what went wrong. */
export function reasonOf(error: unknown): FailureReason {
  if (!(error instanceof HistoryFailure) || error.kind === 'upgrade') return 'other';
  return error.kind;
}

export function App({ history }: { history: History }) {
  const [route, go] = useRoute();
  const progress = useCatchUp(history);
  const lastBackup = useSetting(settings.backedUpAt);
  const [reminder] = useState(() => reminderOf(history));
  const [undo, setUndo] = useState<TakeBack>();
  const dropUndo = useCallback(() => setUndo(undefined), []);
  const actions: Actions = {
    star: (id, on) => quietly(history.star(id, on)),
    forget: (ids) => quietly(history.forget({ ids }).then((taken) => setUndo(() => taken))),
  };
  const onBack = () => go({ view: 'articles', ...NO_FILTERS });

  function failed({ error, retry }: { error: unknown; retry(): void }) {
    if (error instanceof HistoryFailure)
      return <CannotOpen reason={reasonOf(error)} onRetry={() => location.reload()} />;
    const back = () => {
      onBack();
      retry();
    };
    if (route.view !== 'article') return <CannotShow onRetry={retry} onBack={back} />;
    const { id } = route;
    const forget = () => {
      actions.forget([id]);
      back();
    };
    return <CannotShow onRetry={retry} onBack={back} onForget={forget} />;
  }

  function view() {
    switch (route.view) {
      case 'articles':
        return <ArticlesView history={history} filters={route} go={go} actions={actions} />;
      case 'article':
        return <ArticleView key={route.id} history={history} id={route.id} actions={actions} onBack={onBack} />;
      case 'actor':
        return <ActorView key={route.key} history={history} id={route.key} onBack={onBack} />;
      case 'backup':
        return <BackupView history={history} />;
      case 'stories':
        return <StoriesView history={history} />;
      case 'story':
        return <StoryView key={route.id} history={history} id={route.id} onBack={onBack} />;
    }
  }
  return (
    <>
      <Shell route={route} onOptions={() => quietly(browser.runtime.openOptionsPage())}>
        {progress && <CatchingUp progress={progress} />}
        <BackupReminder port={reminder} last={lastBackup} />
        {/* What goes wrong in one view stays there; typing in the list is no other view. */}
        <Boundary key={route.view === 'articles' ? route.view : hashOf(route)} face={failed}>
          {view()}
        </Boundary>
      </Shell>
      {undo && (
        <Undo
          key={undo.removed.map(({ id }) => id).join()}
          count={undo.removed.length}
          onGone={dropUndo}
          onUndo={() => {
            quietly(undo());
            dropUndo();
          }}
        />
      )}
    </>
  );
}
