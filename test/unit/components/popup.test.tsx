// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Popup } from '../../../components/popup/popup.tsx';
import type { PopupPort, Wish } from '../../../components/popup/port.ts';
import type { BriefState, BriefView, Removed } from '../../../lib/extension/messages.ts';
import type { MarkStyle } from '../../../lib/highlight/names.ts';
import type { Article, NameCorrection, Saying, Span } from '../../../lib/types.ts';
import { dates, STATES, view } from '../../gallery/story.ts';
import { all, click, control, expectAccessible, find, press, show } from './stage.tsx';

// What the popup loads beside its first picture is there already.
beforeAll(() =>
  Promise.all([import('../../../components/popup/brief.tsx'), import('../../../components/popup/faces.tsx')]),
);

function portTo(state: BriefState, more: Partial<PopupPort> = {}) {
  const port = {
    open: vi.fn(async (_wish?: Wish) => state),
    cancel: vi.fn(),
    reveal: vi.fn(async (_: Span) => true),
    setMarks: vi.fn(async (on: boolean) => on),
    forget: vi.fn(async (_: number) => ({ kind: 'forgotten' as const, removed: [] })),
    restore: vi.fn(async (_: Removed) => ({ kind: 'saved' as const, id: 8, isNew: false, starred: false })),
    setMarkStyle: vi.fn(async (_: MarkStyle) => {}),
    star: vi.fn(async (_: number, on: boolean) => on),
    say: vi.fn(async (_id: number, _said: Saying, _on: boolean) => {}),
    setRule: vi.fn(async (_rule: NameCorrection, _on: boolean) => {}),
    tags: vi.fn(async () => ['Hafen']),
    setPaused: vi.fn(async (_: boolean) => {}),
    setNever: vi.fn(async (_: string, __: boolean) => {}),
    setAllowed: vi.fn(async (_: string, on: boolean) => on),
    reloadTab: vi.fn(),
    openLibrary: vi.fn((_hash?: string) => {}),
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

  test('a text that may stand in a frame of another site is a click away', async () => {
    await show(<Popup port={portTo(STATES.frame!)} />);
    expect(document.body.textContent).toContain('texte.example');
    expect(control('Diesen Rahmen öffnen').getAttribute('href')).toBe('https://texte.example/a');
  });

  test('a saved copy names its original and leads there', async () => {
    const copy = brief({ article: { ...view.brief.article, original: 'https://blatt.example/a' } });
    await show(<Popup port={portTo(copy)} />);
    expect(control('Gespeicherte Fassung von blatt.example').getAttribute('href')).toBe('https://blatt.example/a');
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
    const broken = brief({ article: undefined as unknown as Article });
    const port = portTo(broken);
    await show(<Popup port={port} />);
    expect(find('[data-state]').dataset.state).toBe('error');
    expect(port.report).toHaveBeenCalled();
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
    await click(all('.sentences .item')[1]!);
    expect(port.reveal).toHaveBeenLastCalledWith(view.brief.summary[1]!.span);
    await click(control('Annegret'));
    expect(port.reveal).toHaveBeenLastCalledWith(view.brief.actors[0]!.mentions[0]);
    await click(all('.clauses .item')[0]!);
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

test('no character of a headline turns the rest of it round', async () => {
  const title = 'Pay\u202e txt.exe\u2066\u0000';
  await show(<Popup port={portTo(brief({ article: { ...view.brief.article, title } }))} />);
  expect(find('h1').textContent).toBe('Pay txt.exe');
});

describe('who', () => {
  test('four rows with their roles, the places in one line, everybody else behind one control', async () => {
    await show(<Popup port={portTo(view)} />);
    expect(all('.actor .name').map((name) => name.textContent)).toEqual([
      'Annegret Hohenlohe-Weikersheim',
      'Jens Lüdtke',
      'Landtag',
      'Deutscher Städtetag',
    ]);
    expect(all('.actor')[1]?.textContent).toContain('Jens Lüdtke, Oppositionsführer');
    expect(all('.place').map((place) => place.textContent)).toEqual(['Regensburg', 'Nürnberg', 'Würzburg']);
    await click(control('Auch genannt (2)'));
    expect(all('.actor')).toHaveLength(6);
    expect(control('Auch genannt').getAttribute('aria-expanded')).toBe('true');
    await expectAccessible();
  });

  test('whom the analysis thinks worth a first look decides, where it says so', async () => {
    const actors = view.brief.actors.map((actor) => ({ ...actor, prominent: actor.name === 'Ole Brandt' }));
    await show(<Popup port={portTo(brief({ actors }))} />);
    expect(all('.actor .name').map((name) => name.textContent)).toEqual(['Ole Brandt']);
    await click(control('Auch genannt (8)'));
    expect(all('.actor')).toHaveLength(9);
  });

  test('a name leads into the article, and beside it into the reading history', async () => {
    const port = portTo(view);
    await show(<Popup port={port} />);
    const link = control('Jens Lüdtke in meinem Verlauf');
    expect(link.getAttribute('href')).toBe('/library.html#/actor/person%3Ajens%20l%C3%BCdtke');
    await click(link);
    expect(port.openLibrary).toHaveBeenCalledWith('#/actor/person%3Ajens%20l%C3%BCdtke');
    await click(control('Regensburg'));
    expect(port.reveal).toHaveBeenCalled();
    await click(control('Regensburg in meinem Verlauf'));
    expect(port.openLibrary).toHaveBeenLastCalledWith('#/actor/place%3Aregensburg');
  });

  test('one tab stop and its way into the history, arrow keys inside', async () => {
    await show(<Popup port={portTo(view)} />);
    const stops = () => all('.who [data-roving]').filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).toHaveLength(1);
    stops()[0]!.focus();
    await press('ArrowDown');
    expect(all('.actors .to-history').map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1, -1]);
    await press('End');
    expect(document.activeElement).toBe(all('.place').at(-1));
    expect(stops()).toEqual([document.activeElement]);
  });

  test('the accessible name tells kind, name, role and mentions, and a single mention is not counted', async () => {
    await show(<Popup port={portTo(view)} />, 'en');
    const labels = (row: HTMLElement) => all('[role="img"]', row).map((image) => image.getAttribute('aria-label'));
    expect(labels(all('.actor')[1]!)).toEqual(['Person', '7 mentions']);
    await click(control('Also named'));
    expect(labels(all('.actor').at(-1)!)).toEqual(['Person']);
  });

  test('where no model has looked, finding nothing is not said; where one has, it is', async () => {
    const nothing = brief({ actors: [], dates: [] });
    await show(<Popup port={portTo({ ...nothing, notices: ['no-model'] })} />);
    expect(all('.who, .when')).toEqual([]);
    await show(<Popup port={portTo(nothing)} />);
    expect(all('.none').map((line) => line.textContent)).toEqual([
      'Keine Namen gefunden.',
      'Keine wichtigen Daten im Text.',
    ]);
  });
});

describe('when', () => {
  const clauses = () => all('.clauses time').map((time) => time.getAttribute('datetime'));

  test('three lines, the next date first', async () => {
    await show(<Popup port={portTo(view)} />);
    expect(clauses()).toEqual(['2026-11-28', '2026-11-20', '2026-11-17']);
    expect(find('.clauses li').textContent).toBe(
      '28. Nov. in 6 Tagen · Er kündigte an, am 28. November einen eigenen Entwurf vorzulegen',
    );
  });

  test('what the story is about goes before what led up to it', async () => {
    const ranked = dates.map((date, at) => ({ ...date, why: at === 3 ? ('main' as const) : ('background' as const) }));
    await show(<Popup port={portTo(brief({ dates: ranked }))} />);
    expect(clauses().slice(0, 2)).toEqual(['2026-11-28', '2024-06-01']);
  });

  test('a day that may be another says so', async () => {
    await show(<Popup port={portTo(brief({ dates: [{ ...dates[1]!, guessed: true }] }))} />);
    expect(find('.guessed').getAttribute('aria-label')).toBe('vermutlich');
  });

  test('the strip has all dates in order of time, around the day of publication', async () => {
    const port = portTo(view);
    await show(<Popup port={port} />);
    expect(all('.strip > li').map((mark) => mark.className)).toEqual([
      'period',
      'period',
      'day',
      'tick',
      'day',
      'day',
      'period',
      'day',
    ]);
    expect(find('.tick').textContent).toBe('Erschienen 19. Nov.');
    await click(all('.dot')[1]!);
    expect(port.reveal).toHaveBeenLastCalledWith(dates[3]!.mentions[0]);
    expect(all('.strip button').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  test('“More” tells every date with its whole clause, and how it was read', async () => {
    await show(<Popup port={portTo(view)} />);
    expect(all('.timeline')).toEqual([]);
    await click(control(/^Mehr$/));
    expect(all('.timeline time').map((time) => time.getAttribute('datetime'))).toEqual(
      dates.map(({ from }) => from).toSorted(),
    );
    const button = find('.timeline .date');
    expect(find(`#${button.getAttribute('aria-describedby')}`).textContent).toContain('erschienen am Donnerstag');
    await expectAccessible();
  });

  test('only what is still to come goes into a calendar', async () => {
    await show(<Popup port={portTo(view)} />);
    expect(all('.clauses .ics').map((link) => link.getAttribute('download'))).toEqual(['2026-11-28.ics']);
    expect(decodeURIComponent(find<HTMLAnchorElement>('.ics').href)).toContain('DTSTART;VALUE=DATE:20261128');
  });
});

describe('the last line', () => {
  test('leads to the story', async () => {
    const port = portTo(view);
    await show(<Popup port={port} />);
    await click(control('2 Artikel zum Thema gelesen ›'));
    expect(port.openLibrary).toHaveBeenCalledWith('#/story/1');
  });

  test('shows the articles while they make no story yet; each has its page and its saved brief', async () => {
    const port = portTo({ ...view, saved: { kind: 'paused' } });
    await show(<Popup port={port} />);
    await click(control('2 Artikel zum Thema gelesen ›'));
    expect(find('.related a.story').getAttribute('href')).toBe('https://zeitung.example/waerme');
    await click(control('Gespeicherter Überblick: Kabinett beschließt'));
    expect(port.openLibrary).toHaveBeenCalledWith('#/article/3');
  });

  test('is not there while nothing was read about it', async () => {
    await show(<Popup port={portTo({ ...view, related: [] })} />);
    expect(all('.topic')).toEqual([]);
  });
});

describe('the publisher’s words', () => {
  test('stand in for a summary, and beside none', async () => {
    await show(<Popup port={portTo(view)} />);
    expect(all('.teaser')).toEqual([]);
    await show(<Popup port={portTo(brief({ summary: [] }))} />);
    expect(find('.teaser').textContent).toContain('Vorspann Wer bezahlt den Umbau der Heizungen?');
  });
});

describe('the bar', () => {
  test('stars the article, and takes the star back', async () => {
    const port = portTo(view);
    await show(<Popup port={port} />);
    const star = control('Merken');
    await click(star);
    expect(port.star).toHaveBeenLastCalledWith(7, true);
    expect(star.getAttribute('aria-pressed')).toBe('true');
    await click(control('Nicht mehr merken'));
    expect(port.star).toHaveBeenLastCalledWith(7, false);
  });

  test('what is not saved cannot be starred', async () => {
    await show(<Popup port={portTo({ ...view, saved: { kind: 'private' } })} />);
    expect(find<HTMLButtonElement>('.star').disabled).toBe(true);
  });

  test('opens the reading history at this article', async () => {
    const port = portTo(view);
    await show(<Popup port={port} />);
    await click(control('Leseverlauf'));
    expect(port.openLibrary).toHaveBeenCalledWith('#/article/7');
  });

  test.each([
    ['Text', /^Streit um [^\n]+\nlandbote\.example, 19\. Nov\. 2026, 14:05\n\nKurz gefasst\n– Der Landtag streitet/],
    [
      'Markdown',
      /^# Streit um [^\n]+\n\n\[landbote\.example, [^\]]+\]\(<https:\/\/landbote[^\n]+\n\n## Kurz gefasst\n\n- Der Landtag/,
    ],
    ['Link mit Textstelle', /^https:\/\/landbote\.example\/politik\/waermeplanung#:~:text=Der%20Landtag[^\n]*$/],
    [
      'Zitat',
      /^„Der Landtag streitet über [^“]+“\n– Streit um [^\n]+ landbote\.example, 19\. Nov\. 2026, 14:05\nhttps:/,
    ],
  ])('copies as %s', async (form, expected) => {
    const port = portTo(view);
    await show(<Popup port={port} />);
    await click(control('Kopieren'));
    await click(control(new RegExp(`^${form}$`)));
    expect(port.copy.mock.lastCall?.[0]).toMatch(expected);
    expect(control('Kopiert')).toBe(document.activeElement);
  });

  test('a copy that did not work says so', async () => {
    await show(<Popup port={portTo(view, { copy: () => Promise.reject(new Error('no')) })} />);
    await click(control('Kopieren'));
    await click(control(/^Text$/));
    expect(control('Das Kopieren hat nicht geklappt.')).toBeDefined();
  });

  test('highlights switch', async () => {
    const port = portTo(view);
    await show(<Popup port={port} />);
    const marks = control('Markierungen');
    expect(marks.getAttribute('aria-pressed')).toBe('true');
    await click(marks);
    expect(port.setMarks).toHaveBeenCalledWith(false);
    expect(marks.getAttribute('aria-pressed')).toBe('false');
  });

  test('which highlights, and how strong', async () => {
    const port = portTo(view);
    await show(<Popup port={port} />);
    await click(find('.menu.options button'));
    await click(find('.choice input[type="checkbox"]'));
    expect(port.setMarkStyle).toHaveBeenLastCalledWith({ kinds: ['date', 'sentence'], strength: 'normal' });
    await click(all('.choice input[type="radio"]')[0]!);
    expect(port.setMarkStyle).toHaveBeenLastCalledWith({ kinds: ['date', 'sentence'], strength: 'soft' });
    await expectAccessible();
  });

  test('the tick says why the article is kept, removes it, and takes that back', async () => {
    const port = portTo(view);
    await show(<Popup port={port} />);
    await click(control('Gespeichert'));
    expect(find('.why').textContent).toContain('nur auf diesem Gerät');
    await expectAccessible();
    await click(control('Aus Verlauf entfernen'));
    expect(port.forget).toHaveBeenCalledWith(7);
    await click(control('Rückgängig'));
    expect(port.restore).toHaveBeenCalledWith([]);
    expect(find('[data-saved]').dataset.saved).toBe('saved');
  });

  test('what goes wrong behind it is reported, and the brief stays', async () => {
    const port = portTo(view, { forget: () => Promise.reject(new Error('no answer')) });
    await show(<Popup port={port} />);
    await click(control('Gespeichert'));
    await click(control('Aus Verlauf entfernen'));
    expect(port.report).toHaveBeenCalledTimes(1);
    expect(find('[data-saved]').dataset.saved).toBe('saved');
  });

  test('a paused story is saved as soon as the reader resumes', async () => {
    const port = portTo({ ...view, saved: { kind: 'paused' } });
    await show(<Popup port={port} />);
    await click(control('Fortsetzen'));
    expect(port.setPaused).toHaveBeenCalledWith(false);
    expect(port.open).toHaveBeenCalledTimes(2);
  });

  test('a site can be left out for good, and be saved after all, which saves this article', async () => {
    const port = portTo(view);
    await show(<Popup port={port} />);
    await click(find('.menu.options button'));
    await click(control('Nichts von landbote.example speichern'));
    expect(port.setNever).toHaveBeenCalledWith('landbote.example', true);
    expect(control('Nichts von landbote.example speichern').getAttribute('aria-checked')).toBe('true');
    const other = portTo({ ...view, saved: { kind: 'never' }, site: { ...view.site, never: true } });
    await show(<Popup port={other} />);
    expect(find('[data-saved="never"]').textContent).toContain('landbote.example');
    await click(control('Doch speichern'));
    expect(other.setNever).toHaveBeenCalledWith('landbote.example', false);
    expect(other.open).toHaveBeenCalledTimes(2);
  });

  test('what was put right is kept and the page read again behind it; where nothing is kept there is no such button', async () => {
    const port = portTo(view);
    await show(<Popup port={port} />);
    HTMLDialogElement.prototype.showModal = () => {};
    await click(find('.who .fix'));
    await click(control('Das ist kein Name'));
    expect(port.say).toHaveBeenCalledWith(7, expect.objectContaining({ kind: 'no-name' }), true);
    expect(port.open).toHaveBeenCalledTimes(2);
    await show(<Popup port={portTo({ ...view, saved: { kind: 'private' } })} />);
    expect(all('.fix')).toEqual([]);
  });

  test('the menu asks for the site in the click itself, moves by arrow keys, and closes with Escape', async () => {
    const port = portTo(view);
    await show(<Popup port={port} />);
    const opener = find('.menu.options button');
    await click(opener);
    const allow = control('Auf landbote.example immer anzeigen');
    allow.click();
    expect(port.setAllowed).toHaveBeenCalledWith('https://landbote.example', true);
    allow.focus();
    await press('ArrowDown');
    expect(document.activeElement).toBe(control('Nichts von landbote.example speichern'));
    await press('ArrowDown');
    expect(document.activeElement).toBe(control('Speichern pausieren'));
    await expectAccessible();
    await press('Escape');
    expect(all('.sheet')).toEqual([]);
    expect(document.activeElement).toBe(opener);
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
    for (const selector of ['h1', '.sentences [lang]', '.actor .words', '.event'])
      expect(find(selector).lang).toBe('de');
  });

  test('relations give their reason as a sentence in its own words, not in keys and stems', async () => {
    await show(<Popup port={portTo(view)} />);
    await click(control(/^Mehr$/));
    expect(find('.related .why').textContent).toBe(' Auch mit Annegret Hohenlohe-Weikersheim');
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
