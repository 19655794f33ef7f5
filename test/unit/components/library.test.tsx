// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ArticleList } from '../../../components/library/article-list.tsx';
import { ArticlePage } from '../../../components/library/article-page.tsx';
import { BinPage } from '../../../components/library/bin-page.tsx';
import { CatchingUp } from '../../../components/library/catching-up.tsx';
import { itemsOf } from '../../../components/library/days.ts';
import { CannotOpen, Missing, NoStories, NothingFound, NothingRead } from '../../../components/library/empty.tsx';
import { FilterBar } from '../../../components/library/filters.tsx';
import { NO_FILTERS } from '../../../components/library/route.ts';
import { Shell } from '../../../components/library/shell.tsx';
import { Undo } from '../../../components/library/undo.tsx';
import { Options } from '../../../components/options/options.tsx';
import { PERMISSIONS } from '../../../lib/extension/permissions.ts';
import type { HistoryEntry, StoredArticle } from '../../../lib/history/types.ts';
import { find as spanOf, view } from '../../gallery/story.ts';
import { all, click, control, expectAccessible, find, press, settled, show } from './stage.tsx';

const NOW = new Date('2026-11-22T12:00:00');
const HOUR = 3_600_000;
const nothing = () => {};

const entry = (id: number, hoursAgo: number): HistoryEntry => ({
  id,
  url: `https://a.example/${id}`,
  title: `Artikel ${id}`,
  site: 'a.example',
  lang: 'de',
  published: '2026-11-20T08:00',
  readAt: [NOW.getTime() - hoursAgo * HOUR],
  lastReadAt: NOW.getTime() - hoursAgo * HOUR,
  sentence: 'Der erste Satz.',
  actors: [{ key: 'person:jens lüdtke', name: 'Jens Lüdtke', type: 'person' }],
  starred: false,
  access: 'full',
  genre: 'story',
});

const entries = [entry(3, 1), entry(2, 5), entry(1, 30)];
const stored: StoredArticle = {
  ...entry(7, 1),
  brief: view.brief,
  links: view.brief.article.links,
  corrections: [],
  storyId: 2,
};

beforeEach(() => vi.setSystemTime(NOW));
afterEach(() => vi.useRealTimers());

const actions = {
  onOpen: nothing,
  onClose: nothing,
  onPage: nothing,
  onStar: nothing,
  onForget: nothing,
  onMore: nothing,
};

describe('the list by day', () => {
  const list = (more: Partial<Parameters<typeof ArticleList>[0]> = {}) =>
    show(
      <main>
        <h1>Leseverlauf</h1>
        <ArticleList listing={{ kind: 'days', entries, more: false }} {...actions} {...more} />
      </main>,
    );

  test('days are the reader’s own', () => {
    const items = itemsOf({ kind: 'days', entries, more: false });
    expect(items.map((item) => (item.kind === 'day' ? item.day : item.entry.id))).toEqual([
      '2026-11-22',
      3,
      2,
      '2026-11-21',
      1,
    ]);
  });

  test('a row says headline, site, day and two actors, and opens the brief', async () => {
    const ada = { key: 'person:ada', name: 'Ada', type: 'person' as const };
    const three = [...entries[0]!.actors, ada, { ...ada, key: 'person:ben', name: 'Ben' }];
    await list({ listing: { kind: 'days', entries: [{ ...entries[0]!, actors: three }], more: false } });
    expect(all('h2').map((day) => day.textContent)).toEqual(['Heute']);
    const row = find('.row').textContent;
    for (const words of ['Artikel 3', 'a.example', '20. Nov. 2026', 'Jens Lüdtke, Ada']) expect(row).toContain(words);
    expect(row).not.toContain('Ben');
    expect(find('[data-row]').getAttribute('href')).toBe('#/article/3');
    expect(control('Zum Artikel').getAttribute('href')).toBe('https://a.example/3#:~:text=Der%20erste%20Satz.');
    await expectAccessible();
  });

  test('the list is one tab stop, at the row that the keys are at', async () => {
    await list();
    const stops = () =>
      all('.row').map((row) => all('a, button, input', row).filter((each) => each.tabIndex === 0).length);
    expect(stops().map(Boolean)).toEqual([true, false, false]);
    await press('j');
    await press('j');
    expect(stops().map(Boolean)).toEqual([false, true, false]);
  });

  test('J and K walk the rows, X picks, Shift with X picks the range, Del removes what is picked', async () => {
    const onForget = vi.fn();
    await list({ onForget });
    for (const key of ['j', 'x', 'j', 'j', 'k', 'k', 'j', 'j', 'X']) await press(key);
    expect(document.activeElement?.textContent).toBe('Artikel 1');
    expect(find('.selection').textContent).toContain('3 Artikel ausgewählt');
    await expectAccessible();
    await press('Delete');
    expect(onForget).toHaveBeenCalledWith([3, 2, 1]);
  });

  test('Shift and a click pick the range too', async () => {
    await list();
    const box = (at: number) => find('input', all('.row')[at]);
    await click(box(0));
    await settled(() => box(2).dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true })));
    expect(find('.selection').textContent).toContain('3 Artikel ausgewählt');
  });

  test('Del removes the focused row when nothing is picked, and the focus goes on', async () => {
    const onForget = vi.fn();
    await list({ onForget });
    await press('j');
    await press('Delete');
    expect(onForget).toHaveBeenCalledWith([3]);
    expect(document.activeElement?.textContent).toBe('Artikel 2');
  });

  test('S stars, O opens the page, and neither does anything before a row was chosen', async () => {
    const [onStar, onPage] = [vi.fn(), vi.fn()];
    await list({ onStar, onPage });
    for (const key of ['s', 'o']) await press(key, document.body);
    expect(onStar).not.toHaveBeenCalled();
    for (const key of ['j', 'j', 's', 'o']) await press(key);
    expect(onStar).toHaveBeenCalledWith(2, true);
    expect(onPage).toHaveBeenCalledWith('https://a.example/2#:~:text=Der%20erste%20Satz.');
  });

  test('with a brief open, J opens the next one, and Escape closes it', async () => {
    const [onOpen, onClose] = [vi.fn(), vi.fn()];
    await list({ open: 3, onOpen, onClose });
    await press('j', document.body);
    expect(onOpen).toHaveBeenCalledWith(2, 'typing');
    await press('Escape', document.body);
    expect(onClose).toHaveBeenCalled();
  });

  test('the keys go on working behind a brief, and rest while another view is shown', async () => {
    const onOpen = vi.fn();
    await list({ open: 3, place: 'behind', onOpen });
    await press('j', document.body);
    expect(onOpen).toHaveBeenCalledWith(2, 'typing');
    const onForget = vi.fn();
    await list({ place: 'away', onForget });
    for (const key of ['j', 'x', 'Delete']) await press(key, document.body);
    expect(onForget).not.toHaveBeenCalled();
  });

  test('what is picked gets its star, or a file, or is let go', async () => {
    const [onStar, onExport] = [vi.fn(), vi.fn()];
    const starred = entries.map((each) => ({ ...each, starred: each.id === 3 }));
    await list({ listing: { kind: 'days', entries: starred, more: false }, onStar, onExport, formats: ['csv', 'ris'] });
    for (const key of ['j', 'x', 'j', 'x']) await press(key);
    await click(find('.selection button'));
    expect(onStar.mock.calls).toEqual([[2, true]]);
    const formats = find<HTMLSelectElement>('.selection select');
    await settled(() => {
      formats.value = 'ris';
      formats.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(onExport).toHaveBeenCalledWith([3, 2], 'ris');
    await press('Escape', document.body);
    expect(all('.selection')).toEqual([]);
  });

  test('of ten thousand rows, those in sight are in the document', async () => {
    const many = Array.from({ length: 10_000 }, (_, at) => entry(10_000 - at, at / 10));
    // Nothing has a height here: each element is given what the stylesheet gives it.
    const rect = vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(64);
    await list({ listing: { kind: 'days', entries: many, more: false } });
    expect(all('.row').length).toBeGreaterThan(8);
    expect(all('.row').length).toBeLessThan(60);
    rect.mockRestore();
  });
});

test('hits are marked where they stand, as text', async () => {
  const snippet = { text: 'Ein <b>Netz</b> aus Wärme.', hits: [{ start: 7, end: 11 }], block: 2, offset: 0 };
  const hit = {
    entry: entry(1, 1),
    score: 1,
    title: { ...snippet, text: 'Das Wärmenetz', hits: [], block: -1 },
    snippets: [snippet],
  };
  await show(
    <main>
      <h1>Suche</h1>
      <ArticleList listing={{ kind: 'hits', hits: [hit], more: false }} {...actions} />
    </main>,
  );
  expect(all('mark').map((mark) => mark.textContent)).toEqual(['Netz']);
  expect(find('.snippet').textContent).toBe('Ein <b>Netz</b> aus Wärme.');
  expect(find('h2').textContent).toBe('1 Treffer');
  await expectAccessible();
});

describe('search and filters', () => {
  const bar = (onChange: (...change: unknown[]) => void, more: Partial<Parameters<typeof FilterBar>[0]> = {}) =>
    show(
      <main>
        <FilterBar
          filters={{ ...NO_FILTERS, q: 'Netz', starred: true }}
          count={1234}
          sites={['a.example']}
          langs={['de', 'en']}
          suggest={async () => []}
          onChange={onChange}
          {...more}
        />
      </main>,
    );

  const opened = async (...given: Parameters<typeof bar>) => {
    await bar(...given);
    await click(find('[aria-expanded]'));
  };

  test('every field has a name, and the search says how much it searches', async () => {
    await opened(nothing);
    expect(find('[type="search"]').getAttribute('aria-label')).toBe('In 1234 Artikeln suchen');
    await expectAccessible();
  });

  test('a search without hits leaves the focus where one types', async () => {
    await show(
      <main>
        <h1>Suche</h1>
        <input aria-label="Suche" />
        <NothingFound query="xyl" onClear={nothing} />
      </main>,
    );
    expect(document.activeElement).toBe(document.body);
    expect(find('[role="status"]').textContent).toContain('xyl');
    await expectAccessible();
  });

  test('slash goes to the search', async () => {
    await bar(nothing);
    await press('/', document.body);
    expect(document.activeElement).toBe(find('[type="search"]'));
  });

  test('typing is told from choosing, and filters are dropped without the words', async () => {
    const onChange = vi.fn();
    await opened(onChange);
    const field = find<HTMLInputElement>('[type="search"]');
    field.value = 'Netze';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(onChange).toHaveBeenLastCalledWith({ ...NO_FILTERS, q: 'Netze', starred: true }, 'typing');
    await click(control('Filter aufheben'));
    expect(onChange).toHaveBeenLastCalledWith({ ...NO_FILTERS, q: 'Netz' }, 'choice');
  });

  const ADA = { key: 'person:ada quill', name: 'Ada Quill', type: 'person' as const };
  const BEN = { key: 'person:ben quist', name: 'Ben Quist', type: 'person' as const };
  const type = (field: HTMLInputElement, text: string) =>
    settled(() => {
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });

  test('an actor is chosen with the keyboard: names are offered as one types, arrows walk them, Enter takes one', async () => {
    const onChange = vi.fn();
    const suggest = vi.fn(async () => [ADA, BEN]);
    await opened(onChange, { suggest });
    const field = find<HTMLInputElement>('[role="combobox"]');
    expect(field.getAttribute('aria-expanded')).toBe('false');
    await type(field, 'qui');
    expect(suggest).toHaveBeenLastCalledWith('qui');
    expect(field.getAttribute('aria-expanded')).toBe('true');
    await press('Enter', field);
    expect(onChange).not.toHaveBeenCalled();
    const active = () => document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent;
    await press('ArrowDown', field);
    expect(active()).toContain('Ada Quill');
    await press('ArrowUp', field);
    expect(active()).toContain('Ben Quist');
    expect(find('[role="option"][aria-selected="true"]').textContent).toContain('Ben Quist');
    await expectAccessible();
    await press('Enter', field);
    expect(onChange).toHaveBeenLastCalledWith({ ...NO_FILTERS, q: 'Netz', starred: true, actor: BEN.key }, 'choice');
  });

  test('Escape puts the offered names away, and an answer that comes late is no offer', async () => {
    const late = Promise.withResolvers<(typeof ADA)[]>();
    await opened(nothing, { suggest: async (text) => (text === 'a' ? late.promise : [BEN]) });
    const field = find<HTMLInputElement>('[role="combobox"]');
    await type(field, 'a');
    await type(field, 'b');
    late.resolve([ADA]);
    await settled(() => {});
    expect(all('[role="option"]').map((option) => option.textContent?.trim())).toEqual([
      expect.stringContaining('Ben'),
    ]);
    await press('Escape', field);
    expect(field.getAttribute('aria-expanded')).toBe('false');
  });

  test('the actor chosen stands there by name, and is dropped alone', async () => {
    const onChange = vi.fn();
    const filters = { ...NO_FILTERS, q: 'Netz', site: 'a.example', actor: ADA.key };
    await bar(onChange, { filters, actor: ADA });
    expect(all('.filters .tag').map((chip) => chip.textContent?.trim())).toEqual(['a.example', 'Ada Quill']);
    await expectAccessible();
    await click(control('Filter „a.example“ aufheben'));
    expect(onChange).toHaveBeenLastCalledWith({ ...filters, site: '' }, 'choice');
    await click(find('[aria-expanded]'));
    expect(find('.choices').textContent).toContain('Ada Quill');
    await expectAccessible();
    await click(control('Filter „Ada Quill“ aufheben'));
    expect(onChange).toHaveBeenLastCalledWith({ ...filters, actor: '' }, 'choice');
  });
});

test('while older articles are missing from the search, the library says so and how far it is', async () => {
  await show(
    <main>
      <h1>Leseverlauf</h1>
      <CatchingUp progress={{ done: 300, total: 1200 }} />
    </main>,
  );
  expect(find('[role="status"]').textContent).toContain('vorbereitet');
  const bar = find<HTMLProgressElement>('progress');
  expect([bar.value, bar.max]).toEqual([300, 1200]);
  await expectAccessible();
});

test('a stored article opens the page at the words of each item', async () => {
  const onOpen = vi.fn();
  await show(
    <main>
      <h1>Leseverlauf</h1>
      <ArticlePage article={stored} related={view.related} onOpen={onOpen} onStar={nothing} onForget={nothing} />
    </main>,
  );
  await click(control('Auch genannt'));
  await click(control('Mehtap'));
  expect(onOpen).toHaveBeenLastCalledWith(expect.stringContaining('#:~:text='));
  await click(control('28. Nov. 2026'));
  const { start } = spanOf('Er kündigte an, am 28. November einen eigenen Entwurf vorzulegen');
  expect(start).toBe(0);
  expect(onOpen.mock.lastCall?.[0]).toContain('#:~:text=Er%20k%C3%BCndigte%20an%2C%20am%2028.');
  await expectAccessible();
});

test('a story that the page linked is marked once it was read', async () => {
  const links = view.brief.article.links.map((link, at) => (at === 1 ? { ...link, readId: 5 } : link));
  await show(
    <main>
      <h1>Leseverlauf</h1>
      <ArticlePage article={{ ...stored, links }} related={[]} onOpen={nothing} onStar={nothing} onForget={nothing} />
    </main>,
  );
  expect(all('.linked .facts').map((facts) => facts.textContent?.includes('gelesen'))).toEqual([false, true, false]);
});

test('what was forgotten can be taken back for ten seconds, and longer while the reader points at it', async () => {
  vi.useFakeTimers();
  const onGone = vi.fn();
  const onUndo = vi.fn();
  await show(<Undo count={2} onGone={onGone} onUndo={onUndo} />);
  await click(control('Rückgängig'));
  expect(onUndo).toHaveBeenCalled();
  vi.advanceTimersByTime(9000);
  control('Rückgängig').focus();
  await press('Shift');
  vi.advanceTimersByTime(9000);
  expect(onGone).not.toHaveBeenCalled();
  control('Rückgängig').blur();
  await press('Shift');
  vi.advanceTimersByTime(10_000);
  expect(onGone).toHaveBeenCalled();
});

describe('the bin', () => {
  const removed = {
    id: 4,
    url: 'https://a.example/1',
    title: 'Kanal',
    site: 'a.example',
    removedAt: NOW.getTime(),
    goneAt: NOW.getTime() + 30 * 24 * HOUR,
  };
  const bin = (more: Partial<Parameters<typeof BinPage>[0]>) =>
    show(
      <main>
        <h1>Leseverlauf</h1>
        <BinPage entries={[removed]} onBringBack={nothing} onDiscard={nothing} {...more} />
      </main>,
    );

  test('says until when an article stays, and brings it back', async () => {
    const onBringBack = vi.fn();
    await bin({ onBringBack });
    expect(find('.row').textContent).toContain('bleibt bis Di., 22. Dez. 2026');
    await expectAccessible();
    await click(control('Zurückholen: Kanal'));
    expect(onBringBack).toHaveBeenCalledWith([4]);
  });

  test('is emptied at the second press only', async () => {
    const onDiscard = vi.fn();
    await bin({ onDiscard });
    await click(control('Papierkorb leeren'));
    expect(onDiscard).not.toHaveBeenCalled();
    await click(control('Wirklich'));
    expect(onDiscard).toHaveBeenCalledWith();
  });

  test('is a face of its own when it is empty', async () => {
    await bin({ entries: [] });
    expect(find('[role="status"]').textContent).toContain('leer');
    await expectAccessible();
  });
});

describe('nothing to show has a face', () => {
  test.each([
    ['nothing read', <NothingRead key="read" />],
    ['nothing found', <NothingFound key="found" query="Netz" onClear={nothing} />],
    ['no stories', <NoStories key="stories" />],
    ['gone', <Missing key="gone" onBack={nothing} />],
    ['newer', <CannotOpen key="newer" reason="newer" onRetry={nothing} />],
  ])('%s', async (_, face) => {
    await show(
      <Shell route={{ view: 'stories' }} onOptions={nothing}>
        {face}
      </Shell>,
    );
    expect(find('h2').textContent).not.toBe('');
    await expectAccessible();
  });
});

test('the settings are reachable for everybody, and name the site they would take away', async () => {
  const onRemoveSite = vi.fn();
  const onRevoke = vi.fn();
  const onPaused = vi.fn();
  const onSaveSite = vi.fn();
  await show(
    <Options
      marks
      paused
      pausedUntil={new Date('2026-11-22T13:30').getTime()}
      markStyle={{ kinds: ['actor', 'date', 'sentence'], strength: 'normal' }}
      stay={10}
      commands={[{ name: 'open-library', does: 'Leseverlauf', keys: 'Alt+Shift+L' }]}
      permissions={PERMISSIONS}
      onMarkStyle={nothing}
      onStay={nothing}
      onCommands={nothing}
      versions={10}
      onVersions={() => {}}
      sites={['https://a.example/*']}
      version="1.2.3"
      notice="Preact"
      onMarks={nothing}
      onPaused={onPaused}
      never={['klatsch.example']}
      onSaveSite={onSaveSite}
      rules={[
        { kind: 'no-name', key: 'organisation:heute abend', name: 'Heute Abend' },
        { kind: 'other-person', key: 'person:kern, ida', name: 'Ida Kern', role: 'Sängerin' },
      ]}
      onRevoke={onRevoke}
      onRemoveSite={onRemoveSite}
      onLibrary={nothing}
      onBackup={nothing}
    />,
  );
  await expectAccessible();
  // Whatever the manifest asks for stands here, with what it is for.
  const [ends] = all('select') as [HTMLSelectElement];
  expect(ends.selectedOptions[0]?.textContent).toBe('am 22.11.26, 13:30');
  await settled(() => {
    ends.value = 'hour';
    ends.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(onPaused).toHaveBeenCalledWith(true, NOW.getTime() + HOUR);
  await click(control('klatsch.example: doch speichern'));
  expect(onSaveSite).toHaveBeenCalledWith('klatsch.example');
  await click(control(/Zurücknehmen: „Ida Kern“/));
  expect(onRevoke).toHaveBeenCalledWith(expect.objectContaining({ name: 'Ida Kern' }));
  const told = all('dl dt').map(({ textContent }) => textContent);
  expect(told).toEqual(expect.arrayContaining([...PERMISSIONS, 'https://…']));
  for (const what of all('dl dd')) expect(what.textContent).not.toBe('');
  await click(control('Entfernen: a.example'));
  expect(onRemoveSite).toHaveBeenCalledWith('https://a.example/*');
});
