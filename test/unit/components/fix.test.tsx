// @vitest-environment jsdom
// Putting right: one question, an answer that is kept, the way back, and never a word that got lost.
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { FixPort } from '../../../components/brief/fix.tsx';
import { FixDialog } from '../../../components/brief/fix-dialog.tsx';
import { SaidPart } from '../../../components/brief/said.tsx';
import type { NameCorrection, Saying } from '../../../lib/types.ts';
import { dates, view } from '../../gallery/story.ts';
import { all, click, control, expectAccessible, find, settled, show } from './stage.tsx';

beforeAll(() => {
  // jsdom knows no dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});
beforeEach(() => vi.setSystemTime('2026-11-22T12:00:00'));
afterEach(() => vi.useRealTimers());

const { article, actors, summary } = view.brief;
const person = actors.find(({ type, role }) => type === 'person' && role)!;

function portTo(more: Partial<FixPort> = {}) {
  const port = {
    say: vi.fn(async (_: Saying, __: boolean) => {}),
    setRule: vi.fn(async (_: NameCorrection, __: boolean) => {}),
    tags: vi.fn(async () => ['Hafen', 'Nachfragen']),
  } satisfies FixPort;
  return Object.assign(port, more) as typeof port;
}

const ask = async (what: Parameters<typeof FixDialog>[0]['what'], port = portTo(), onClose = vi.fn()) => {
  await show(
    <main>
      <h1>Lede</h1>
      <FixDialog what={what} article={article} port={port} onClose={onClose} />
    </main>,
  );
  return { port, onClose };
};
const type = (field: HTMLInputElement | HTMLTextAreaElement, text: string) =>
  settled(() => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });

test('a name is put right here, then everywhere, and both are taken back', async () => {
  const { port, onClose } = await ask({ kind: 'actor', actor: person });
  await expectAccessible();
  await click(control('Das ist kein Name'));
  const said = { kind: 'no-name', key: person.key, name: person.name };
  expect(port.say).toHaveBeenCalledWith(said, true);
  expect(find('[role="status"]').textContent).toContain('ist kein Name');
  expect(document.activeElement?.textContent).toBe('Schließen');
  await expectAccessible();
  await click(control('In allen Artikeln'));
  expect(port.setRule).toHaveBeenCalledWith(said, true);
  expect(all('button').map(({ textContent }) => textContent)).toEqual(['Rückgängig', 'Schließen']);
  await click(control('Rückgängig'));
  expect([port.say.mock.lastCall, port.setRule.mock.lastCall]).toEqual([
    [said, false],
    [said, false],
  ]);
  await click(control('Schließen'));
  expect(onClose).toHaveBeenCalledOnce();
});

test('another person is told by the role; of whom none is told, no rule can be made, and places have no double', async () => {
  const first = await ask({ kind: 'actor', actor: person });
  await click(control('Eine andere Person'));
  expect(first.port.say.mock.lastCall?.[0]).toMatchObject({ kind: 'other-person', role: person.role!.text });
  expect(control('In allen Artikeln')).toBeTruthy();
  const { role: _, ...plain } = person;
  await ask({ kind: 'actor', actor: plain });
  await click(control('Eine andere Person'));
  expect(() => control('In allen Artikeln')).toThrow();
  await ask({ kind: 'actor', actor: { ...person, type: 'place' } });
  expect(() => control('Eine andere Person')).toThrow();
});

test('a date gets the day that the reader knows; the day that it had is no answer', async () => {
  const { port } = await ask({ kind: 'date', date: dates[1]! });
  await expectAccessible();
  expect(control('Übernehmen')).toHaveProperty('disabled', true);
  await type(find<HTMLInputElement>('input[type="date"]'), '2026-12-24');
  await settled(() => find<HTMLFormElement>('form').requestSubmit());
  expect(port.say.mock.lastCall?.[0]).toMatchObject({ kind: 'wrong-day', edtf: dates[1]!.edtf, day: '2026-12-24' });
  expect(find('[role="status"]').textContent).toMatch(/24\. Dez.* 2026/);
});

test('a sentence is shown and can be called not important', async () => {
  const { port } = await ask({ kind: 'sentence', text: summary[0]!.text });
  expect(find('blockquote').textContent).toBe(summary[0]!.text);
  await click(control('Nicht wichtig'));
  expect(port.say).toHaveBeenCalledWith({ kind: 'minor-sentence', text: summary[0]!.text }, true);
});

test('what could not be kept is said', async () => {
  await ask({ kind: 'actor', actor: person }, portTo({ say: vi.fn(() => Promise.reject(new Error('full'))) }));
  await click(control('Nicht wichtig'));
  expect(find('[role="status"]').textContent).toBe('Das ließ sich nicht speichern.');
});

test('a note is kept after a pause, and at once when the field or the page is left', async () => {
  const port = portTo();
  await show(<SaidPart said={{ corrections: [], tags: [] }} port={port} />);
  const field = find<HTMLTextAreaElement>('textarea');
  await type(field, 'Ask');
  expect(port.say).not.toHaveBeenCalled();
  await vi.waitFor(() => expect(port.say).toHaveBeenLastCalledWith({ kind: 'note', text: 'Ask' }, true), 10_000);
  await settled(() => {});
  await type(field, 'Ask Ida.');
  await settled(() => field.dispatchEvent(new FocusEvent('blur')));
  expect(port.say).toHaveBeenLastCalledWith({ kind: 'note', text: 'Ask Ida.' }, true);
  await type(field, 'Ask Ida twice.');
  dispatchEvent(new Event('pagehide'));
  expect(port.say).toHaveBeenLastCalledWith({ kind: 'note', text: 'Ask Ida twice.' }, true);
  expect(port.say).toHaveBeenCalledTimes(3);
});

test('an emptied note is taken back', async () => {
  const port = portTo();
  await show(<SaidPart said={{ corrections: [], tags: [], note: 'Old.' }} port={port} />);
  const field = find<HTMLTextAreaElement>('textarea');
  expect(field.value).toBe('Old.');
  await type(field, ' ');
  await settled(() => field.dispatchEvent(new FocusEvent('blur')));
  expect(port.say).toHaveBeenLastCalledWith({ kind: 'note', text: 'Old.' }, false);
});

test('tags are added at Enter or a comma, removed by their button, and what was put right can be taken back', async () => {
  const port = portTo();
  const said = { kind: 'no-name', key: 'person:x', name: 'Heute Abend' } as const;
  await show(
    <main>
      <h1>Lede</h1>
      <h2>Text</h2>
      <SaidPart said={{ corrections: [said], tags: ['Hafen'] }} port={port} hrefOf={(tag) => `#${tag}`} />
    </main>,
  );
  await expectAccessible();
  expect(find('.tag a').getAttribute('href')).toBe('#Hafen');
  await type(find<HTMLInputElement>('.tags input'), 'Große Häfen, Rat');
  await settled(() => find<HTMLFormElement>('form').requestSubmit());
  expect(port.say.mock.calls).toEqual([
    [{ kind: 'tag', text: 'Große Häfen' }, true],
    [{ kind: 'tag', text: 'Rat' }, true],
  ]);
  await click(control('Schlagwort entfernen: Hafen'));
  expect(port.say).toHaveBeenLastCalledWith({ kind: 'tag', text: 'Hafen' }, false);
  await click(control('Zurücknehmen: „Heute Abend“'));
  expect(port.say).toHaveBeenLastCalledWith(said, false);
});
