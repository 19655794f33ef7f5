// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Popup } from '../../../components/popup/popup.tsx';
import type { PopupPort, Wish } from '../../../components/popup/port.ts';
import type { BriefState, BriefView, Removed } from '../../../lib/extension/messages.ts';
import type { Span } from '../../../lib/types.ts';
import { dates, STATES, view } from '../../gallery/story.ts';
import { all, click, control, expectAccessible, find, press, show } from './stage.tsx';

function portTo(state: BriefState, more: Partial<PopupPort> = {}) {
  const port = {
    open: vi.fn(async (_wish?: Wish) => state),
    reveal: vi.fn(async (_: Span) => true),
    setMarks: vi.fn(async (on: boolean) => on),
    forget: vi.fn(async (_: number) => ({ kind: 'forgotten' as const, removed: [] })),
    restore: vi.fn(async (_: Removed) => ({ kind: 'saved' as const, id: 8, isNew: false })),
    setPaused: vi.fn(async (_: boolean) => {}),
    setAllowed: vi.fn(async (_: string, on: boolean) => on),
    reloadTab: vi.fn(),
    openLibrary: vi.fn(),
    openOptions: vi.fn(),
    report: vi.fn(async (error: unknown) => `popup: ${error}`),
    copy: vi.fn(async (_: string) => {}),
    close: vi.fn(),
  } satisfies PopupPort;
  return Object.assign(port, more) as typeof port;
}

const brief = (change: Partial<BriefView['brief']>): BriefView => ({ ...view, brief: { ...view.brief, ...change } });

beforeEach(() => vi.setSystemTime('2026-11-22T12:00:00'));
afterEach(() => vi.useRealTimers());

describe('each state has a face', () => {
  test.each(Object.keys(STATES).flatMap((name) => [[name, 'de'] as const, [name, 'en'] as const]))(
    '%s in %s: a heading, something to do, nothing that shuts anybody out',
    async (name, lang) => {
      const state = STATES[name]!;
      await show(<Popup port={portTo(state)} />, lang);
      expect(find('[data-state]').dataset.state).toBe(state.kind);
      expect(find('h1').textContent).not.toBe('');
      expect(document.activeElement).toBe(find('h1'));
      expect(all('button').length).toBeGreaterThan(0);
      await expectAccessible();
    },
  );

  test('while it waits, the tab’s own title stands in, and a long wait says so', async () => {
    vi.useFakeTimers();
    const port = portTo(view, { open: () => new Promise(() => {}) });
    await show(<Popup port={port} tab={{ title: 'Ein Titel', site: 'a.example' }} />);
    expect(find('h1').textContent).toBe('Ein Titel');
    expect(all('button')).toEqual([]);
    const { act } = await import('preact/test-utils');
    await act(() => {
      vi.advanceTimersByTime(2500);
    });
    await click(control('Abbrechen'));
    expect(port.close).toHaveBeenCalled();
  });

  test('an article in a language without a model says so, by the name of the language', async () => {
    const danish = brief({ article: { ...view.brief.article, lang: 'da' } });
    await show(<Popup port={portTo({ ...danish, notices: ['no-model'] })} />);
    expect(find('.notice').textContent).toContain('Dänisch');
  });

  test('where two readings disagree the reader is told, and may have the other one', async () => {
    const port = portTo({ ...brief({}), other: 'second' });
    await show(<Popup port={port} />);
    expect(find('.notice').textContent).toContain('vielleicht nicht vollständig');
    await click(control('Anders lesen'));
    expect(port.open.mock.calls).toEqual([[undefined], [{ force: true, reading: 'second' }]]);
  });

  test('what nobody expected is told, not left blank', async () => {
    const broken = brief({ actors: [{ ...view.brief.actors[0]!, mentions: undefined as unknown as Span[] }] });
    const port = portTo(broken);
    await show(<Popup port={port} />);
    expect(find('[data-state]').dataset.state).toBe('error');
    expect(port.report).toHaveBeenCalledTimes(1);
    expect(find<HTMLTextAreaElement>('textarea').value).toContain('popup: TypeError');
  });

  test('“try anyway” forces, “try again” does not', async () => {
    const listing = portTo(STATES.listing!);
    await show(<Popup port={listing} />);
    await click(control('Trotzdem versuchen'));
    expect(listing.open.mock.calls).toEqual([[undefined], [{ force: true }]]);

    const failing = portTo(STATES.error!);
    await show(<Popup port={failing} />);
    await click(control('Einzelheiten kopieren'));
    expect(failing.copy).toHaveBeenCalledWith('brief: Cannot read properties of undefined (reading "length")');
    await click(control('Erneut versuchen'));
    expect(failing.open.mock.calls).toEqual([[undefined], [undefined]]);
  });
});

describe('every item leads to its words', () => {
  test('sentences, actors and dates reveal their spans', async () => {
    const port = portTo(view);
    await show(<Popup port={port} />);
    await click(all('.sentences button')[1]!);
    expect(port.reveal).toHaveBeenLastCalledWith(view.brief.summary[1]!.span);
    await click(control('Annegret'));
    expect(port.reveal).toHaveBeenLastCalledWith(view.brief.actors[0]!.mentions[0]);
    await click(control('28. Nov. 2026'));
    expect(port.reveal).toHaveBeenLastCalledWith(dates[1]!.mentions[0]);
  });

  test('an actor pressed again, or N and P, walk the mentions around', async () => {
    const mentions = [0, 1, 2].map((start) => ({ block: 1, start, end: start + 1 }));
    const port = portTo(brief({ actors: [{ ...view.brief.actors[0]!, mentions }] }));
    await show(<Popup port={port} />);
    const actor = control('Annegret');
    await click(actor);
    await click(actor);
    expect(find('.count', actor).textContent).toBe('2 von 3');
    await press('n');
    await press('n');
    expect(port.reveal).toHaveBeenLastCalledWith(mentions[0]);
    await press('p');
    expect(port.reveal).toHaveBeenLastCalledWith(mentions[2]);
  });

  test('a place that is gone is said, not passed over', async () => {
    await show(<Popup port={portTo(view, { reveal: async () => false })} />);
    await click(control('Annegret'));
    expect(find('[role="status"].toast').textContent).toBe('Diese Stelle steht nicht mehr auf der Seite.');
  });
});

describe('who', () => {
  test('six at first with their roles in sight, all of them on demand', async () => {
    await show(<Popup port={portTo(view)} />);
    expect(all('.actor')).toHaveLength(6);
    expect(all('.actor')[1]?.textContent).toContain('Jens Lüdtke, Oppositionsführer');
    await click(control('Alle 9 zeigen'));
    expect(all('.actor')).toHaveLength(9);
  });

  test('one tab stop, arrow keys inside', async () => {
    await show(<Popup port={portTo(view)} />);
    const stops = () => all('.actor').filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).toHaveLength(1);
    stops()[0]!.focus();
    await press('ArrowDown');
    await press('End');
    expect(document.activeElement).toBe(all('.actor').at(-1));
    expect(stops()).toEqual([document.activeElement]);
  });

  test('the accessible name tells kind, name, role and mentions', async () => {
    await show(<Popup port={portTo(view)} />, 'en');
    const labels = all('[role="img"]', all('.actor')[1]!).map((image) => image.getAttribute('aria-label'));
    expect(labels).toEqual(['Person', '7 mentions']);
  });
});

describe('when', () => {
  test('past, publication, future, in order of time; at most five at first', async () => {
    await show(<Popup port={portTo(view)} />);
    const rows = () =>
      all('.timeline > li').map((row) => find('.when, .published', row.parentElement!) && row.className);
    expect(rows()).toEqual(['period', 'day', 'published', 'day', 'day', 'period']);
    await click(control('Noch 2 Daten'));
    expect(all('.timeline time').map((time) => time.getAttribute('datetime'))).toEqual(
      dates.map(({ from }) => from).toSorted(),
    );
  });

  test('how a date was read belongs to its button', async () => {
    await show(<Popup port={portTo(view)} />);
    const button = control('17. Nov. 2026');
    expect(find(`#${button.getAttribute('aria-describedby')}`).textContent).toContain('erschienen am Donnerstag');
  });

  test('only what is still to come goes into a calendar', async () => {
    await show(<Popup port={portTo(view)} />);
    expect(all('.ics').map((link) => link.getAttribute('download'))).toEqual(['2026-11-28.ics', '2027-01-01.ics']);
    expect(decodeURIComponent(find<HTMLAnchorElement>('.ics').href)).toContain('DTSTART;VALUE=DATE:20261128');
  });
});

describe('the bar', () => {
  test('highlights switch', async () => {
    const port = portTo(view);
    await show(<Popup port={port} />);
    const marks = control('Markierungen');
    expect(marks.getAttribute('aria-checked')).toBe('true');
    await click(marks);
    expect(port.setMarks).toHaveBeenCalledWith(false);
    expect(marks.getAttribute('aria-checked')).toBe('false');
  });

  test('forget, and take it back', async () => {
    const port = portTo(view);
    await show(<Popup port={port} />);
    await click(control('Vergessen'));
    expect(port.forget).toHaveBeenCalledWith(7);
    await click(control('Rückgängig'));
    expect(port.restore).toHaveBeenCalledWith([]);
    expect(find('.saved').dataset.saved).toBe('saved');
  });

  test('what goes wrong behind it is reported, and the brief stays', async () => {
    const port = portTo(view, { forget: () => Promise.reject(new Error('no answer')) });
    await show(<Popup port={port} />);
    await click(control('Vergessen'));
    expect(port.report).toHaveBeenCalledTimes(1);
    expect(find('.saved').dataset.saved).toBe('saved');
  });

  test('a paused story is saved as soon as the reader resumes', async () => {
    const port = portTo({ ...view, saved: { kind: 'paused' } });
    await show(<Popup port={port} />);
    await click(control('Fortsetzen'));
    expect(port.setPaused).toHaveBeenCalledWith(false);
    expect(port.open).toHaveBeenCalledTimes(2);
  });

  test('the menu asks for the site in the click itself, and closes with Escape', async () => {
    const port = portTo(view);
    await show(<Popup port={port} />);
    await click(control('Mehr'));
    const allow = control('Auf landbote.example immer anzeigen');
    allow.click();
    expect(port.setAllowed).toHaveBeenCalledWith('https://landbote.example', true);
    await expectAccessible();
    await press('Escape');
    expect(all('.sheet')).toEqual([]);
    expect(document.activeElement).toBe(control('Mehr'));
  });
});

describe('what pages say', () => {
  const hostile = '<img src=x onerror=alert(1)>';

  test('is text, never markup, and no address but those of the web is a link', async () => {
    const article = {
      ...view.brief.article,
      title: hostile,
      teaser: hostile,
      links: [{ url: 'javascript:alert(1)', title: hostile }],
    };
    const actors = [{ ...view.brief.actors[0]!, name: hostile }];
    await show(<Popup port={portTo(brief({ article, actors }))} />);
    expect(all('img')).toEqual([]);
    expect(find('h1').textContent).toBe(hostile);
    expect(all('a[href^="javascript"]')).toEqual([]);
  });

  test('carries the language of the article', async () => {
    await show(<Popup port={portTo(view)} />, 'en');
    for (const selector of ['h1', '.sentences span', '.actor .words', '.event']) expect(find(selector).lang).toBe('de');
  });

  test('relations give their reasons in its own words, not in keys and stems', async () => {
    await show(<Popup port={portTo(view)} />);
    expect(find('.why').textContent).toBe(' Auch hier: Annegret Hohenlohe-Weikersheim, Regensburg, Fernwärmenetz');
  });
});

test('the first run is told once', async () => {
  const onUnderstood = vi.fn();
  await show(<Popup port={portTo(view)} firstRun={{ onUnderstood }} />);
  expect(find('.welcome').textContent).toContain('Nichts verlässt dein Gerät.');
  await click(control('Verstanden'));
  expect(onUnderstood).toHaveBeenCalled();
  expect(all('.welcome')).toEqual([]);
});
