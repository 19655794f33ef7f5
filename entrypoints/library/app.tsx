// The library: the view that the address asks for, and the offer to take back what was forgotten.
import { useCallback, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { NO_FILTERS } from '../../components/library/route.ts';
import { Shell } from '../../components/library/shell.tsx';
import { Undo } from '../../components/library/undo.tsx';
import { reportError } from '../../lib/extension/errors.ts';
import type { History, Undo as TakeBack } from '../../lib/history/index.ts';
import type { Actions } from './actions.ts';
import { ArticleView } from './article-view.tsx';
import { ArticlesView } from './articles-view.tsx';
import { useRoute } from './use-route.ts';

/** The page stays usable when a write fails; the funnel hears of it. */
const quietly = (work: Promise<unknown>) => void work.catch((error) => reportError('library', error));

export function App({ history }: { history: History }) {
  const [route, go] = useRoute();
  const [undo, setUndo] = useState<TakeBack>();
  const dropUndo = useCallback(() => setUndo(undefined), []);
  const actions: Actions = {
    star: (id, on) => quietly(history.star(id, on)),
    forget: (ids) => quietly(history.forget({ ids }).then((taken) => setUndo(() => taken))),
  };
  const onBack = () => go({ view: 'articles', ...NO_FILTERS });

  function view() {
    switch (route.view) {
      case 'articles':
        return <ArticlesView history={history} filters={route} go={go} actions={actions} />;
      case 'article':
        return <ArticleView key={route.id} history={history} id={route.id} actions={actions} onBack={onBack} />;
      default:
        return null;
    }
  }
  return (
    <>
      <Shell route={route} onOptions={() => quietly(browser.runtime.openOptionsPage())}>
        {view()}
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
