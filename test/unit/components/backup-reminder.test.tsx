// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { BackupReminder, type ReminderPort } from '../../../components/library/backup-reminder.tsx';
import { BackupRhythm } from '../../../components/library/backup-rhythm.tsx';
import { all, click, control, expectAccessible, find, type Lang, settled, show } from './stage.tsx';

const MARCH = new Date(2026, 2, 3, 12).getTime();

async function stage(more: Partial<ReminderPort> = {}, last = 0, lang: Lang = 'de') {
  const port = {
    open: vi.fn<ReminderPort['open']>(async () => ({ kind: 'asked', last })),
    backUp: vi.fn<ReminderPort['backUp']>(async () => ({ kind: 'downloaded' })),
    later: vi.fn(async () => {}),
    report: vi.fn(),
    ...more,
  };
  const face = (known: number) => (
    <main>
      <h1>Leseverlauf</h1>
      <BackupReminder port={port} last={known} />
    </main>
  );
  await show(face(last), lang);
  return port;
}

const said = () => find('.reminder [role="status"]').textContent;
const buttons = () => all('.reminder button').map((button) => button.textContent);

test('while no backup is due, nothing is said', async () => {
  await stage({ open: async () => undefined });
  expect(all('.reminder')).toEqual([]);
});

test('a backup written by itself is one quiet line', async () => {
  await stage({ open: async () => ({ kind: 'written', folder: 'Archiv' }) });
  expect(said()).toBe('Dein Leseverlauf ist gesichert, im Ordner „Archiv“.');
  expect(buttons()).toEqual([]);
  await expectAccessible();
});

test.each([
  ['de', 0, 'Dein Leseverlauf ist noch nie gesichert worden.'],
  ['de', MARCH, 'Die letzte Sicherung ist vom 3. März 2026.'],
  ['en', 0, 'Your reading history has never been backed up.'],
  ['en', MARCH, 'The last backup was made on March 3, 2026.'],
] as const)('it is asked for in words (%s, %d)', async (lang, last, words) => {
  await stage({}, last, lang);
  expect(said()).toBe(words);
  await expectAccessible();
});

test('one button makes it, and it is said where it lies', async () => {
  const port = await stage();
  expect(buttons()).toEqual(['Jetzt sichern', 'Später']);
  await click(control('Jetzt sichern'));
  expect(port.backUp).toHaveBeenCalledTimes(1);
  expect(said()).toBe('Die Sicherung liegt bei deinen Downloads.');
  expect(buttons()).toEqual([]);
});

test('“later” puts it off and away', async () => {
  const port = await stage();
  await click(control('Später'));
  expect(port.later).toHaveBeenCalledTimes(1);
  expect(all('.reminder')).toEqual([]);
});

test('a folder that cannot be written into is named, and the backup still asked for', async () => {
  await stage({ open: async () => ({ kind: 'asked', last: MARCH, folder: 'Archiv' }) }, MARCH);
  expect(said()).toBe('In den Ordner „Archiv“ ließ sich die Sicherung nicht schreiben.');
  expect(buttons()).toEqual(['Jetzt sichern', 'Später']);
});

test('what fails is reported once, said, and can be tried again', async () => {
  const port = await stage({ backUp: vi.fn(() => Promise.reject(new Error('disk'))) });
  await click(control('Jetzt sichern'));
  expect(port.report).toHaveBeenCalledTimes(1);
  expect(said()).toBe('Das hat nicht geklappt. Dein Leseverlauf ist, wie er war.');
  await click(control('Jetzt sichern'));
  expect(port.backUp).toHaveBeenCalledTimes(2);
});

test('a backup made by hand meanwhile answers the question', async () => {
  await show(<BackupReminder port={await stage({}, MARCH)} last={MARCH + 1} />);
  expect(all('.reminder')).toEqual([]);
});

async function rhythm(more: Partial<Parameters<typeof BackupRhythm>[0]> = {}) {
  const calls = { onEvery: vi.fn(), onChooseFolder: vi.fn(), onDropFolder: vi.fn() };
  await show(
    <main>
      <h1>Leseverlauf</h1>
      <BackupRhythm every="month" last={0} {...calls} {...more} />
    </main>,
  );
  return calls;
}

test('the reader chooses how often', async () => {
  const { onEvery } = await rhythm({ last: MARCH });
  const list = find<HTMLSelectElement>('select');
  expect(list.value).toBe('month');
  expect(document.body.textContent).toContain('Letzte Sicherung: 3. März 2026');
  list.value = 'never';
  await settled(() => list.dispatchEvent(new Event('change', { bubbles: true })));
  expect(onEvery).toHaveBeenCalledExactlyOnceWith('never');
  await expectAccessible();
});

test('a folder is chosen, named, and given up again', async () => {
  const { onChooseFolder } = await rhythm();
  await click(control('Ordner wählen'));
  expect(onChooseFolder).toHaveBeenCalledTimes(1);
  const { onDropFolder } = await rhythm({ folder: 'Archiv' });
  expect(document.body.textContent).toContain('Ordner: Archiv');
  await click(control('Nicht mehr verwenden'));
  expect(onDropFolder).toHaveBeenCalledTimes(1);
});

test('a browser without folders is offered none', async () => {
  const { onEvery, onDropFolder } = { onEvery: vi.fn(), onDropFolder: vi.fn() };
  await show(<BackupRhythm every="week" last={0} onEvery={onEvery} onDropFolder={onDropFolder} />);
  expect(document.body.textContent).not.toContain('Ordner');
  expect(all('button')).toEqual([]);
});
