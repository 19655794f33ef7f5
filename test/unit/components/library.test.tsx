// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ArticleList, byDay } from '../../../components/library/article-list.tsx';
import { ArticlePage } from '../../../components/library/article-page.tsx';
import { CatchingUp } from '../../../components/library/catching-up.tsx';
import { CannotOpen, Missing, NoStories, NothingFound, NothingRead } from '../../../components/library/empty.tsx';
import { FilterBar } from '../../../components/library/filters.tsx';
import { NO_FILTERS } from '../../../components/library/route.ts';
import { Shell } from '../../../components/library/shell.tsx';
import { Undo } from '../../../components/library/undo.tsx';
import { Options } from '../../../components/options/options.tsx';
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
const stored: StoredArticle = { ...entry(7, 1), brief: view.brief, links: view.brief.article.links, storyId: 2 };

beforeEach(() => vi.setSystemTime(NOW));
afterEach(() => vi.useRealTimers());

describe('the list by day', () => {
  const list = (actions: { onForget?: (ids: number[]) => void; onStar?: (id: number, on: boolean) => void } = {}) =>
    show(
      <main>
        <h1>Leseverlauf</h1>
        <ArticleList
          listing={{ kind: 'days', entries, more: true }}
          onStar={nothing}
          onForget={nothing}
          onMore={nothing}
          {...actions}
        />
      </main>,
    );

  test('days are the reader’s own', () => {
    expect(byDay(entries).map((day) => [day.day, day.entries.length])).toEqual([
      ['2026-11-22', 2],
      ['2026-11-21', 1],
    ]);
  });

  test('a row says headline, site, date, actors and the first sentence, and opens the page at it', async () => {
    await list();
    expect(all('h2').map((day) => day.textContent)).toEqual(['Heute', 'Gestern']);
    const row = find('.row').textContent;
    for (const words of ['Artikel 3', 'a.example', '20. Nov. 2026, 08:00', 'Jens Lüdtke', 'Der erste Satz.'])
      expect(row).toContain(words);
    expect(find('[data-row]').getAttribute('href')).toBe('https://a.example/3#:~:text=Der%20erste%20Satz.');
    await expectAccessible();
  });

  test('J and K walk the rows, X picks, Del forgets what is picked', async () => {
    const onForget = vi.fn();
    await list({ onForget });
    for (const key of ['j', 'x', 'j', 'j', 'k', 'x']) await press(key);
    expect(document.activeElement?.textContent).toBe('Artikel 2');
    expect(find('.selection').textContent).toContain('2 Artikel ausgewählt');
    await press('Delete');
    expect(onForget).toHaveBeenCalledWith([3, 2]);
  });

  test('Del forgets the focused row when nothing is picked, and the focus goes on', async () => {
    const onForget = vi.fn();
    await list({ onForget });
    await press('j');
    await press('Delete');
    expect(onForget).toHaveBeenCalledWith([3]);
    expect(document.activeElement?.textContent).toBe('Artikel 2');
  });

  test('a row can be starred', async () => {
    const onStar = vi.fn();
    await list({ onStar });
    await click(control('Merken'));
    expect(onStar).toHaveBeenCalledWith(3, true);
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
      <ArticleList
        listing={{ kind: 'hits', hits: [hit], more: false }}
        onStar={nothing}
        onForget={nothing}
        onMore={nothing}
      />
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

  test('every field has a name, and the search says how much it searches', async () => {
    await bar(nothing);
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
    await bar(onChange);
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
    await bar(onChange, { suggest });
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
    await bar(nothing, { suggest: async (text) => (text === 'a' ? late.promise : [BEN]) });
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
  await show(
    <Options
      marks
      paused={false}
      versions={10}
      onVersions={() => {}}
      sites={['https://a.example/*']}
      version="1.2.3"
      notice="Preact"
      onMarks={nothing}
      onPaused={nothing}
      onRemoveSite={onRemoveSite}
      onLibrary={nothing}
      onBackup={nothing}
    />,
  );
  await expectAccessible();
  await click(control('Entfernen: a.example'));
  expect(onRemoveSite).toHaveBeenCalledWith('https://a.example/*');
});
