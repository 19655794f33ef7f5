// The popup: asks once for the brief of this page and gives each answer a face.
import { useEffect, useErrorBoundary, useRef, useState } from 'preact/hooks';
import type { BriefView as View } from '../../lib/extension/messages.ts';
import { Loading } from './loading.tsx';
import type { PopupPort, PopupState, Wish } from './port.ts';

interface PopupProps {
  port: PopupPort;
  /** The tab's own title and site, shown while the page is read. */
  tab?: { title: string; site: string };
  /** Shown until the reader has understood it. */
  firstRun?: { onUnderstood(): void };
}

// The skeleton waits for nothing; what follows it is loaded while the page is read.
const loading = Promise.all([import('./brief.tsx'), import('./faces.tsx')]).then(([brief, faces]) => ({
  ...brief,
  ...faces,
}));

type Faces = Awaited<typeof loading>;

/** The element around it names the state (`data-state`), for whoever reads the popup from outside. */
export function Popup({ port, tab, firstRun }: PopupProps) {
  const [state, setState] = useState<PopupState>({ kind: 'loading', ...tab });
  const [faces, setFaces] = useState<Faces>();

  const [failure, recover] = useErrorBoundary(async (error) =>
    setState({ kind: 'error', details: await port.report(error) }),
  );

  /** How the page was read that is shown. */
  const wished = useRef<Wish>(undefined);

  async function open(wish?: Wish) {
    recover();
    wished.current = wish;
    setState({ kind: 'loading', ...tab });
    const [answer, loaded] = await Promise.all([port.open(wish), loading]);
    setFaces(loaded);
    setState(answer);
  }
  useEffect(() => {
    open();
  }, []);

  /** The same again without a word in between; what cannot be had leaves the brief as it is. */
  async function refresh() {
    const answer = await port.open(wished.current);
    if (answer.kind === 'brief') setState(answer);
  }

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
    if (state.kind === 'loading' || !faces) return <Loading title={tab?.title} site={tab?.site} onCancel={cancel} />;
    switch (state.kind) {
      case 'brief':
        return (
          <faces.Brief view={state} port={port} firstRun={firstRun} update={update} reopen={open} refresh={refresh} />
        );
      case 'not-article':
        return (
          <faces.NotArticle
            reason={state.reason}
            frame={state.frame}
            onForce={() => open({ force: true })}
            onLibrary={() => port.openLibrary()}
          />
        );
      case 'restricted':
        return <faces.Restricted onLibrary={() => port.openLibrary()} />;
      case 'unresponsive':
        return <faces.Unresponsive onRetry={() => open()} />;
      case 'cancelled':
        return <faces.Cancelled onRetry={() => open()} />;
      case 'updated':
        return <faces.Updated onReload={port.reloadTab} />;
      case 'error':
        return <faces.Failure details={state.details} copy={port.copy} onRetry={() => open()} />;
    }
  }
  return <main data-state={state.kind}>{face()}</main>;
}
