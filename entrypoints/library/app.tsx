// The library: the view that the address asks for, and the offer to take back what was forgotten.
import { useCallback, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Boundary } from '../../components/boundary.tsx';
import { BackupReminder } from '../../components/library/backup-reminder.tsx';
import { CatchingUp } from '../../components/library/catching-up.tsx';
import { CannotOpen, CannotShow, type FailureReason } from '../../components/library/empty.tsx';
import { KeysDialog, KeyTable } from '../../components/library/keys.tsx';
import { type Filters, hashOf, NO_FILTERS } from '../../components/library/route.ts';
import { Shell } from '../../components/library/shell.tsx';
import { Undo } from '../../components/library/undo.tsx';
import { useWide } from '../../components/library/use-wide.ts';
import { useLoaded } from '../../components/loaded.ts';
import { useShortcuts } from '../../components/shortcuts.ts';
import { reportError } from '../../lib/extension/errors.ts';
import { settings } from '../../lib/extension/settings.ts';
import { useSetting } from '../../lib/extension/use-setting.ts';
import { type History, HistoryFailure, type Undo as TakeBack } from '../../lib/history/index.ts';
import type { Actions } from './actions.ts';
import { ArticlesView, type ListPlace } from './articles-view.tsx';
import { reminderOf } from './backups.ts';
import { useCatchUp } from './use-catch-up.ts';
import { usePlace } from './use-place.ts';
import { useRoute } from './use-route.ts';

const loading = import('./views.ts');

/** The page stays usable when a write fails; the funnel hears of it. */
const quietly = (work: Promise<unknown>) => void work.catch((error) => reportError('library', error));

/** Which of the library's sentences tells what went wrong. */
export function reasonOf(error: unknown): FailureReason {
  if (!(error instanceof HistoryFailure) || error.kind === 'upgrade') return 'other';
  return error.kind;
}

/** Removals that can still be taken back, the last one at the end. */
const UNDOS = 100;

export function App({ history }: { history: History }) {
  const [route, go] = useRoute();
  const wide = useWide();
  const progress = useCatchUp(history);
  const lastBackup = useSetting(settings.backedUpAt);
  const [reminder] = useState(() => reminderOf(history));
  const undos = useRef<TakeBack[]>([]);
  const [undo, setUndo] = useState<TakeBack>();
  const dropUndo = useCallback(() => setUndo(undefined), []);
  const [keys, setKeys] = useState(false);
  /** What the list shows, or showed before another view was opened; undefined until it was first asked for. */
  const filters = useRef<Filters>(undefined);
  const open = route.view === 'article' ? route.id : undefined;
  if (route.view === 'articles') filters.current = route;
  else if (open !== undefined) filters.current ??= NO_FILTERS;
  const place: ListPlace =
    route.view === 'articles' || (open !== undefined && wide) ? 'shown' : open !== undefined ? 'behind' : 'away';
  const views = useLoaded(loading);
  usePlace(hashOf(route), place === 'shown');

  const onBack = () => go({ view: 'articles', ...(filters.current ?? NO_FILTERS) });
  const actions: Actions = {
    star: (id, on) => quietly(history.star(id, on)),
    forget(ids) {
      if (open !== undefined && ids.includes(open)) onBack();
      quietly(
        history.forget({ ids }).then((taken) => {
          undos.current = [...undos.current, taken].slice(-UNDOS);
          setUndo(() => taken);
        }),
      );
    },
    page: (url) => quietly(browser.tabs.create({ url })),
    exportAs: (ids, format) => quietly(loading.then(({ exportAs }) => exportAs(history, format, () => {}, ids))),
  };
  function takeBack(): boolean {
    const last = undos.current.pop();
    if (!last) return false;
    quietly(last());
    dropUndo();
    return true;
  }
  useShortcuts((key) => {
    if (key === 'z' || key === 'Mod+z') return takeBack();
    if (key === '?') setKeys(true);
    return key === '?';
  });

  function failed({ error, retry }: { error: unknown; retry(): void }) {
    if (error instanceof HistoryFailure)
      return <CannotOpen reason={reasonOf(error)} onRetry={() => location.reload()} />;
    const back = () => {
      go({ view: 'articles', ...NO_FILTERS });
      retry();
    };
    if (open === undefined) return <CannotShow onRetry={retry} onBack={back} />;
    const forget = () => {
      actions.forget([open]);
      retry();
    };
    return <CannotShow onRetry={retry} onBack={back} onForget={forget} />;
  }

  function view() {
    if (route.view === 'articles') return wide && <Unopened />;
    if (!views) return null;
    switch (route.view) {
      case 'article':
        return (
          <views.ArticleView
            key={`${route.id} ${route.fix ?? ''}`}
            history={history}
            id={route.id}
            fix={route.fix}
            actions={actions}
            onClose={wide ? undefined : onBack}
            onBack={onBack}
          />
        );
      case 'actors':
        return (
          <views.ActorsView history={history} typed={route.q} onType={(q) => go({ view: 'actors', q }, 'typing')} />
        );
      case 'actor':
        return <views.ActorView key={route.key} history={history} id={route.key} onBack={onBack} />;
      case 'backup':
        return <views.BackupView history={history} />;
      case 'bin':
        return <views.BinView history={history} quietly={quietly} />;
      case 'stories':
        return <views.StoriesView history={history} />;
      case 'story':
        return <views.StoryView key={route.id} history={history} id={route.id} onBack={onBack} />;
    }
  }
  return (
    <>
      <Shell route={route} onOptions={() => quietly(browser.runtime.openOptionsPage())} onKeys={() => setKeys(true)}>
        {progress && <CatchingUp progress={progress} />}
        <BackupReminder port={reminder} last={lastBackup} />
        <div class={place === 'shown' && wide ? 'panes' : undefined}>
          {/* What goes wrong in one view stays there. The list stays as it is while another view is shown. */}
          {filters.current && (
            <Boundary key="list" face={(failure) => place !== 'away' && failed(failure)}>
              <ArticlesView
                history={history}
                filters={filters.current}
                place={place}
                open={open}
                go={go}
                actions={actions}
              />
            </Boundary>
          )}
          <div class="pane">
            <Boundary
              key={route.view === 'articles' || route.view === 'actors' ? route.view : hashOf(route)}
              face={failed}
            >
              {view()}
            </Boundary>
          </div>
        </div>
      </Shell>
      {keys && <KeysDialog onClose={() => setKeys(false)} />}
      {undo && (
        <Undo
          key={undo.removed.map(({ id }) => id).join()}
          count={undo.removed.length}
          onGone={dropUndo}
          onUndo={takeBack}
        />
      )}
    </>
  );
}

/** Beside the list, before anything was chosen. */
const Unopened = () => (
  <div class="unopened">
    <KeyTable />
  </div>
);
