// A loopback server for demo stories and test pages, because an extension may not be put into file: or extension pages.
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ROOT } from './project.ts';

export interface PageServer {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  /** The address of a page in `test/pages`. */
  page(slug: string): string;
  /** Serves a file from anywhere on this machine and answers its address. */
  file(path: string): string;
  /** The paths asked for so far. */
  requests: string[];
  /** As the proxy of a browser: every address outside this machine that it asked for. It gets none of them. */
  strays: string[];
  close(): Promise<void>;
}

/** Starts the server on a free port. */
export async function servePages(): Promise<PageServer> {
  const files = new Map<string, string>();
  const requests: string[] = [];
  const strays: string[] = [];

  async function answer(path: string, response: ServerResponse) {
    const slug = /^\/([a-z0-9-]+)\/?$/.exec(path)?.[1];
    const file = files.get(path) ?? (slug && join(ROOT, 'test/pages', slug, 'page.html'));
    try {
      if (!file) throw new Error('no such page');
      const html = await readFile(file);
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.');
    }
  }

  const server = createServer((request, response) => {
    const asked = request.url ?? '/';
    if (!asked.startsWith('/')) {
      strays.push(asked);
      response.writeHead(502).end();
      return;
    }
    const { pathname } = new URL(asked, 'http://localhost');
    requests.push(pathname);
    void answer(pathname, response);
  });
  server.on('connect', (request, socket) => {
    strays.push(request.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    requests,
    strays,
    page: (slug) => `${origin}/${slug}/`,
    file(path) {
      const at = `/file/${files.size + 1}.html`;
      files.set(at, path);
      return origin + at;
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
