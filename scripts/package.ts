// `npm run package`: what is handed to the stores. For each browser the extension and its bill of materials, beside them the sources for
// review; all under `.output/packages`. The same sources give the same bytes.
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { type BrowserKind, build, builtExtension, OUTPUT, ROOT, run } from './project.ts';

export const PACKAGES = join(OUTPUT, 'packages');

/** Archives carry a moment for each file; ours is always this one, the first that a ZIP can hold. */
const MOMENT = new Date(1980, 0, 1);

/** A ZIP archive of files, in the order of their names. */
export function archive(root: string, files: readonly string[]): Uint8Array {
  const entries: Zippable = {};
  for (const file of [...files].sort()) entries[file.replaceAll('\\', '/')] = readFileSync(join(root, file));
  return zipSync(entries, { level: 9, mtime: MOMENT });
}

/** The archive of a built extension. */
export function archiveOf(folder: string): Uint8Array {
  return archive(
    folder,
    globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile()),
  );
}

/** The archive of all files that belong to the project, as they lie in the checkout. */
async function sources(): Promise<Uint8Array> {
  const { code, output } = await run('git', ['ls-files', '-z']);
  if (code !== 0) throw new Error(`git does not list the project's files: ${output}`);
  return archive(ROOT, output.split('\0').filter(Boolean));
}

async function packageAll(): Promise<void> {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  await rm(PACKAGES, { recursive: true, force: true });
  await mkdir(PACKAGES, { recursive: true });
  const put = async (name: string, bytes: Uint8Array) => {
    await writeFile(join(PACKAGES, name), bytes);
    const sum = createHash('sha256').update(bytes).digest('hex');
    console.log(`${name}  ${(bytes.length / 1e6).toFixed(2)} MB  sha256 ${sum}`);
  };
  for (const kind of ['chromium', 'firefox'] satisfies BrowserKind[]) {
    const { code, output } = await build(kind);
    if (code !== 0) throw new Error(output);
    await put(`lede-${version}-${kind}.zip`, archiveOf(builtExtension(kind)));
    await copyFile(`${builtExtension(kind)}.cdx.json`, join(PACKAGES, `lede-${version}-${kind}.cdx.json`));
  }
  await put(`lede-${version}-sources.zip`, await sources());
  console.log(`Everything is in ${PACKAGES}`);
}

if (import.meta.main) await packageAll();
