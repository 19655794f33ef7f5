// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { Backup, type BackupPort } from '../../../components/library/backup.tsx';
import type { ImportReport } from '../../../lib/history/types.ts';
import { click, control, expectAccessible, find, settled, show } from './stage.tsx';

const counts = { kind: 'done' as const, articles: 9, added: 4, updated: 2, unchanged: 3 };

async function stage(report: ImportReport = counts, more: Partial<BackupPort> = {}) {
  const port = {
    exportAll: vi.fn(async () => {}),
    importAll: vi.fn(async () => report),
    exportAs: vi.fn(async () => true),
    formats: ['csv', 'markdown'] as const,
    report: vi.fn((): 'full' | 'other' => 'other'),
    ...more,
  };
  await show(
    <main>
      <h1>Leseverlauf</h1>
      <Backup port={port} />
    </main>,
  );
  return port;
}

const status = () => find('[role="status"]').textContent;

function choose(file: Blob) {
  const field = find<HTMLInputElement>('[type="file"]');
  Object.defineProperty(field, 'files', { value: [file] });
  return settled(() => field.dispatchEvent(new Event('change', { bubbles: true })));
}

test('a file is counted before anything changes, and taken in only when the reader says so', async () => {
  const port = await stage();
  const file = new Blob(['x']);
  await choose(file);
  expect(port.importAll).toHaveBeenCalledTimes(1);
  expect(port.importAll).toHaveBeenCalledWith(file, expect.objectContaining({ dryRun: true }));
  expect(status()).toBe('In der Datei: 9. Neu: 4. Ergänzt: 2. Schon da: 3.');
  await expectAccessible();
  await click(control('Jetzt einspielen'));
  expect(port.importAll).toHaveBeenLastCalledWith(file, expect.objectContaining({ dryRun: false }));
  expect(status()).toBe('6 Artikel eingespielt.');
});

test('a file that adds nothing offers nothing', async () => {
  await stage({ ...counts, added: 0, updated: 0, unchanged: 9 });
  await choose(new Blob());
  expect(status()).toBe('Alles aus dieser Datei ist schon da.');
  expect(() => control('Jetzt einspielen')).toThrow();
});

test.each(['foreign', 'newer', 'truncated', 'damaged'] as const)('a %s file is refused in words', async (reason) => {
  await stage({ kind: 'refused', reason });
  await choose(new Blob());
  expect(status()).toContain('Nichts wurde geändert.');
});

test('only what this browser can write is offered, and said when it is done', async () => {
  const port = await stage();
  expect(() => control('RIS')).toThrow();
  await click(control('Obsidian'));
  expect(port.exportAs).toHaveBeenCalledWith('markdown', expect.any(Function));
  expect(status()).toBe('Fertig.');
});

test('what fails is reported once and said', async () => {
  const port = await stage(counts, { exportAll: () => Promise.reject(new Error('disk')) });
  await click(control('Alles sichern'));
  expect(port.report).toHaveBeenCalledTimes(1);
  expect(status()).toBe('Das hat nicht geklappt. Dein Leseverlauf ist, wie er war.');
});

test('while it works, nothing else can be started, and how far it is can be heard', async () => {
  await stage(counts, {
    exportAll: (onProgress) => {
      onProgress({ done: 3, total: 9 });
      return new Promise(() => {});
    },
  });
  await click(control('Alles sichern'));
  expect(find<HTMLButtonElement>('button.primary').disabled).toBe(true);
  expect(find<HTMLProgressElement>('progress').value).toBe(3);
  await expectAccessible();
});

test('a device without room is told so', async () => {
  await stage(counts, {
    importAll: async () => {
      throw new Error('no room');
    },
    report: () => 'full',
  });
  await choose(new Blob(['x']));
  expect(status()).toBe('Auf dem Gerät ist zu wenig Platz. Dein Leseverlauf ist, wie er war.');
});

test('a file that is being read can be called off, which is no failure', async () => {
  const report = vi.fn((): 'full' | 'other' => 'other');
  await stage(counts, {
    importAll: (_, { signal }) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
    report,
  });
  await choose(new Blob(['x']));
  await expectAccessible();
  await click(control('Abbrechen'));
  expect(status()).toBe('Abgebrochen. Der Leseverlauf ist, wie er war.');
  expect(report).not.toHaveBeenCalled();
  expect(() => control('Abbrechen')).toThrow();
});
