// Serves the pages of the gallery, with the messages of both languages.
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { createServer, type Plugin } from 'vite';
import { messagesOf } from '../strings.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const messages: Plugin = {
  name: 'messages',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const lang = /^\/messages\.(de|en)\.json/.exec(request.url ?? '')?.[1];
      if (lang !== 'de' && lang !== 'en') return next();
      messagesOf(lang).then((found) => response.end(JSON.stringify(found)), next);
    });
  },
};

/** @returns where it is, with a slash at the end. */
export async function serveGallery(): Promise<{ origin: string; close(): Promise<void> }> {
  const server = await createServer({
    root: `${ROOT}test/gallery`,
    configFile: false,
    logLevel: 'error',
    // A page that is reloaded under a test would be another one.
    server: { port: 0, host: '127.0.0.1', hmr: false, fs: { allow: [ROOT] } },
    plugins: [preact({ reactAliasesEnabled: false }), messages],
  });
  await server.listen();
  const origin = server.resolvedUrls?.local[0];
  if (!origin) throw new Error('the gallery is not served');
  return { origin, close: () => server.close() };
}
