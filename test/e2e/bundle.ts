// A module of the checkout and all it imports, as one script for a page.
import { build, type Rolldown } from 'vite';

export async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, target: 'esnext', lib: { entry, formats: ['iife'], name: 'bundle' } },
  });
  const [{ output }] = built as Rolldown.RolldownOutput[] as [Rolldown.RolldownOutput];
  return output[0].code;
}
