// Two Syncthings on loopback that share a folder: they find nobody, are found by nobody, and use no relays.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const hasSyncthing = (): boolean => spawnSync('syncthing', ['--version']).status === 0;

export interface Pair {
  /** The folder of each. */
  folders: [string, string];
  /** Resolves once both have what either has. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

interface Node {
  home: string;
  folder: string;
  id: string;
  port: number;
  gui: number;
}

const KEY = 'loopback';

const configOf = (own: Node, all: readonly Node[]) => `<configuration version="35">
  <folder id="lede" path="${own.folder}" type="sendreceive" rescanIntervalS="2" fsWatcherEnabled="true" fsWatcherDelayS="1">
    ${all.map(({ id }) => `<device id="${id}"></device>`).join('')}
    <minDiskFree unit="%">0</minDiskFree>
  </folder>
  ${all.map(({ id, port }) => `<device id="${id}"><address>tcp://127.0.0.1:${port}</address></device>`).join('\n  ')}
  <gui enabled="true" tls="false"><address>127.0.0.1:${own.gui}</address><apikey>${KEY}</apikey></gui>
  <options>
    <listenAddress>tcp://127.0.0.1:${own.port}</listenAddress>
    <globalAnnounceEnabled>false</globalAnnounceEnabled>
    <localAnnounceEnabled>false</localAnnounceEnabled>
    <relaysEnabled>false</relaysEnabled>
    <natEnabled>false</natEnabled>
    <startBrowser>false</startBrowser>
    <urAccepted>-1</urAccepted>
    <autoUpgradeIntervalH>0</autoUpgradeIntervalH>
    <crashReportingEnabled>false</crashReportingEnabled>
    <reconnectionIntervalS>1</reconnectionIntervalS>
  </options>
</configuration>`;

export async function syncthings(): Promise<Pair> {
  const root = await mkdtemp(join(tmpdir(), 'lede-syncthing-'));
  const make = async (name: string): Promise<Node> => {
    const [home, folder] = [join(root, name), join(root, `${name}-folder`)];
    await mkdir(join(folder, '.stfolder'), { recursive: true });
    execFileSync('syncthing', ['generate', '--home', home, '--no-default-folder'], { stdio: 'ignore' });
    const id = execFileSync('syncthing', ['--home', home, '--device-id'], { encoding: 'utf8' }).trim();
    return { home, folder, id, port: await freePort(), gui: await freePort() };
  };
  const nodes: [Node, Node] = [await make('one'), await make('two')];
  for (const node of nodes) await writeFile(join(node.home, 'config.xml'), configOf(node, nodes));
  const running = nodes.map(({ home }) =>
    spawn('syncthing', ['serve', '--home', home, '--no-browser', '--no-restart'], {
      stdio: 'ignore',
      env: { ...process.env, STNOUPGRADE: '1' },
    }),
  );
  const ask = async (node: Node, path: string, method = 'GET'): Promise<Record<string, unknown>> => {
    const response = await fetch(`http://127.0.0.1:${node.gui}/rest/${path}`, {
      method,
      headers: { 'X-API-Key': KEY },
    });
    const text = await response.text();
    return text ? (JSON.parse(text) as Record<string, unknown>) : {};
  };
  const isSettled = async () => {
    try {
      for (const node of nodes) await ask(node, 'db/scan?folder=lede', 'POST');
      const states = await Promise.all(nodes.map((node) => ask(node, 'db/status?folder=lede')));
      const [first, second] = states;
      const isIdle = states.every(
        (state) => state.state === 'idle' && state.needFiles === 0 && state.needDeletes === 0,
      );
      return isIdle && first?.globalFiles === second?.globalFiles && first?.globalBytes === second?.globalBytes;
    } catch {
      return false;
    }
  };
  return {
    folders: [nodes[0].folder, nodes[1].folder],
    async settled() {
      // Twice in a row: what one has just found, the other has to hear of.
      for (let calm = 0; calm < 2; calm = (await isSettled()) ? calm + 1 : 0)
        await new Promise((resolve) => setTimeout(resolve, 1000));
    },
    async close() {
      await Promise.all(
        running.map(async (child) => {
          const gone = new Promise((resolve) => child.once('exit', resolve));
          child.kill();
          await gone;
        }),
      );
      await rm(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}
