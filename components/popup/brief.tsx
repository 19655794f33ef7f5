// The brief with its bar: what the popup shows of an article.
import { useState } from 'preact/hooks';
import type { BriefView as View } from '../../lib/extension/messages.ts';
import type { FixPort } from '../brief/fix.tsx';
import type { HistoryLinks } from '../brief/history-link.tsx';
import { hashOf } from '../library/route.ts';
import { Bar } from './bar.tsx';
import { BriefView } from './brief-view.tsx';
import type { PopupPort, Wish } from './port.ts';
import { Welcome } from './welcome.tsx';

const page = (hash: string) => `/library.html${hash}`;
/** The library's views as addresses, so that a link can also be opened in a tab of its own. */
const LIBRARY = {
  actor: (key: string) => page(hashOf({ view: 'actor', key })),
  article: (id: number) => page(hashOf({ view: 'article', id })),
  story: (id: number) => page(hashOf({ view: 'story', id })),
};

interface BriefProps {
  view: View;
  port: PopupPort;
  /** Shown until the reader has understood it. */
  firstRun: { onUnderstood(): void } | undefined;
  update(change: Partial<View>): void;
  reopen(wish?: Wish): void;
  /** Reads the page once more behind what is shown: it was put right. */
  refresh(): Promise<void>;
}

export function Brief({ view, port, firstRun, update, reopen, refresh }: BriefProps) {
  const { site, saved } = view;
  const [paused, setPaused] = useState(saved.kind === 'paused');
  const [understood, setUnderstood] = useState(false);

  /** What goes wrong leaves the brief as it is, and the funnel hears of it. */
  const attempt = <T,>(work: Promise<T>, then: (answer: T) => void) => void work.then(then).catch(port.report);

  function pause(on: boolean) {
    setPaused(on);
    attempt(port.setPaused(on), () => !on && saved.kind === 'paused' && reopen());
  }

  /** The brief follows in its own time; what was not kept is for whoever said it to tell. */
  const kept = async (work: Promise<void>) => {
    try {
      await work;
    } catch (error) {
      void port.report(error);
      throw error;
    }
    void refresh();
  };
  const fixing: FixPort | undefined =
    saved.kind === 'saved'
      ? {
          say: (said, on) => kept(port.say(saved.id, said, on)),
          setRule: (rule, on) => kept(port.setRule(rule, on)),
          tags: port.tags,
        }
      : undefined;

  const links: HistoryLinks = { ...LIBRARY, open: (address) => port.openLibrary(new URL(address, location.href).hash) };

  return (
    <>
      <BriefView
        view={view}
        links={links}
        onReveal={port.reveal}
        port={fixing}
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
        onNever={(on) =>
          attempt(port.setNever(view.brief.article.site, on), () =>
            !on && saved.kind === 'never' ? reopen() : update({ site: { ...site, never: on } }),
          )
        }
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
