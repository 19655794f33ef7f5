// The popup: asks once for the brief of this page and gives each answer a face.
import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import type { BriefView as View } from '../../lib/extension/messages.ts';
import type { HistoryLinks } from '../brief/history-link.tsx';
import { hashOf } from '../library/route.ts';
import { Bar } from './bar.tsx';
import { BriefView } from './brief-view.tsx';
import { Cancelled, Failure, NotArticle, Restricted, Unresponsive, Updated } from './faces.tsx';
import { Loading } from './loading.tsx';
import type { PopupPort, PopupState, Wish } from './port.ts';
import { Welcome } from './welcome.tsx';

interface PopupProps {
  port: PopupPort;
  /** The tab's own title and site, shown while the page is read. */
  tab?: { title: string; site: string };
  /** Shown until the reader has understood it. */
  firstRun?: { onUnderstood(): void };
}

const page = (hash: string) => `/library.html${hash}`;
/** The library's views as addresses, so that a link can also be opened in a tab of its own. */
const LIBRARY = {
  actor: (key: string) => page(hashOf({ view: 'actor', key })),
  article: (id: number) => page(hashOf({ view: 'article', id })),
  story: (id: number) => page(hashOf({ view: 'story', id })),
};

interface ViewProps extends Omit<PopupProps, 'tab'> {
  view: View;
  update(change: Partial<View>): void;
  reopen(wish?: Wish): void;
}

function Brief({ view, port, firstRun, update, reopen }: ViewProps) {
  const { site, saved } = view;
  const [paused, setPaused] = useState(saved.kind === 'paused');
  const [understood, setUnderstood] = useState(false);

  /** What goes wrong leaves the brief as it is, and the funnel hears of it. */
  const attempt = <T,>(work: Promise<T>, then: (answer: T) => void) => void work.then(then).catch(port.report);

  function pause(on: boolean) {
    setPaused(on);
    attempt(port.setPaused(on), () => !on && saved.kind === 'paused' && reopen());
  }

  const links: HistoryLinks = { ...LIBRARY, open: (address) => port.openLibrary(new URL(address, location.href).hash) };

  return (
    <>
      <BriefView
        view={view}
        links={links}
        onReveal={port.reveal}
        onOther={(reading) => reopen({ force: true, reading })}
      >
        {firstRun && !understood && (
          <Welcome
            onUnderstood={() => {
              setUnderstood(true);
              firstRun.onUnderstood();
            }}
          />
        )}
      </BriefView>
      <Bar
        view={view}
        paused={paused}
        onStar={(id, on) =>
          attempt(port.star(id, on), (starred) => saved.kind === 'saved' && update({ saved: { ...saved, starred } }))
        }
        onCopy={port.copy}
        onMarkStyle={(markStyle) => attempt(port.setMarkStyle(markStyle), () => update({ markStyle }))}
        onMarks={(on) => attempt(port.setMarks(on), (marks) => update({ marks }))}
        onForget={(id) => attempt(port.forget(id), (forgotten) => update({ saved: forgotten }))}
        onRestore={({ removed }) => attempt(port.restore(removed), (restored) => update({ saved: restored }))}
        onPaused={pause}
        onAllowed={(on) =>
          attempt(port.setAllowed(site.origin, on), (allowed) => update({ site: { ...site, allowed } }))
        }
        onLibrary={() =>
          port.openLibrary(saved.kind === 'saved' ? hashOf({ view: 'article', id: saved.id }) : undefined)
        }
        onOptions={port.openOptions}
      />
    </>
  );
}

/** The element around it names the state (`data-state`), for whoever reads the popup from outside. */
export function Popup({ port, tab, firstRun }: PopupProps) {
  const [state, setState] = useState<PopupState>({ kind: 'loading', ...tab });

  const [failure, recover] = useErrorBoundary(async (error) =>
    setState({ kind: 'error', details: await port.report(error) }),
  );

  async function open(wish?: Wish) {
    recover();
    setState({ kind: 'loading', ...tab });
    setState(await port.open(wish));
  }
  useEffect(() => {
    open();
  }, []);

  function cancel() {
    port.cancel();
    setState({ kind: 'cancelled' });
    port.close();
  }

  /** Changes the brief on show; an answer that comes after it is gone changes nothing. */
  const update = (change: Partial<View>) =>
    setState((shown) => (shown.kind === 'brief' ? { ...shown, ...change } : shown));

  function face() {
    // What failed to be drawn is not drawn again while the failure is being reported.
    if (failure !== undefined && state.kind !== 'error') return null;
    switch (state.kind) {
      case 'loading':
        return <Loading title={state.title} site={state.site} onCancel={cancel} />;
      case 'brief':
        return <Brief view={state} port={port} firstRun={firstRun} update={update} reopen={open} />;
      case 'not-article':
        return (
          <NotArticle
            reason={state.reason}
            onForce={() => open({ force: true })}
            onLibrary={() => port.openLibrary()}
          />
        );
      case 'restricted':
        return <Restricted onLibrary={() => port.openLibrary()} />;
      case 'unresponsive':
        return <Unresponsive onRetry={() => open()} />;
      case 'cancelled':
        return <Cancelled onRetry={() => open()} />;
      case 'updated':
        return <Updated onReload={port.reloadTab} />;
      case 'error':
        return <Failure details={state.details} copy={port.copy} onRetry={() => open()} />;
    }
  }
  return <main data-state={state.kind}>{face()}</main>;
}
