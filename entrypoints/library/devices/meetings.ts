// Meetings with the other devices, as this page holds them: by itself when the library opens and after what is saved while it is open, and from a click.
import type { Meeting, Outcome } from '../../../components/library/devices-port.ts';
import { reportError } from '../../../lib/extension/errors.ts';
import { type History, HistoryFailure } from '../../../lib/history/index.ts';
import { type Carrier, exchange, type Received, receive, type Store, send, takeOut } from '../../../lib/sync/index.ts';
import { download } from '../files.ts';
import { askToWrite, chosenFolder, mayWrite } from '../folder.ts';
import { folderCarrier, handCarrier } from './carriers.ts';

type Work = (carrier: Carrier, store: Store, options: { now: number; onProgress: OnProgress }) => Promise<Received>;
type OnProgress = (progress: { done: number; total: number }) => void;

export interface Meetings {
  now(): Meeting;
  watch(listener: () => void): () => void;
  /** @param how `asking`, from a click: the browser may ask for the folder again. */
  meet(how: 'quietly' | 'asking'): Promise<void>;
  takeOut(device: string): Promise<void>;
  /** Saves what is new, or everything, among the downloads; false if there is nothing. */
  save(everything: boolean): Promise<boolean>;
  takeIn(files: readonly Blob[]): Promise<void>;
}

const all = new WeakMap<History, Meetings>();

/** The meetings of this page: one at a time, whoever asks for them. */
export function meetingsOf(history: History): Meetings {
  const known = all.get(history) ?? begin(history);
  all.set(history, known);
  return known;
}

/** How a folder or a history that did not go along is said. */
export function outcomeOf(error: unknown): Outcome {
  if (error instanceof HistoryFailure && error.kind === 'full') return { kind: 'full' };
  if (error instanceof DOMException) {
    if (error.name === 'NotFoundError') return { kind: 'gone' };
    if (error.name === 'NotAllowedError') return { kind: 'ask' };
    if (error.name === 'QuotaExceededError') return { kind: 'full' };
  }
  void reportError('devices', error);
  return { kind: 'failed' };
}

function begin(history: History): Meetings {
  let now: Meeting = { kind: 'resting' };
  let last: Promise<unknown> = Promise.resolve();
  const listeners = new Set<() => void>();
  const say = (meeting: Meeting) => {
    now = meeting;
    for (const listener of listeners) listener();
  };
  /** One after the other; ends in an outcome in any case. */
  const inTurn = (work: () => Promise<Meeting>): Promise<void> => {
    const next = last.then(work).catch(outcomeOf).then(say);
    last = next;
    return next;
  };
  const onProgress: OnProgress = (progress) => say({ kind: 'working', progress });

  async function meeting(carrier: Carrier, work: Work): Promise<Outcome & { kind: 'met' }> {
    say({ kind: 'working' });
    const store = await history.sharing();
    return store.alone(async () => {
      const now = Date.now();
      const { changed, devices } = await work(carrier, store, { now, onProgress });
      await store.met(now, devices.length);
      return { kind: 'met', changed, devices };
    });
  }

  /** In the folder, if there is one that the browser lets us into. */
  const inFolder = (how: 'quietly' | 'asking', work: Work) =>
    inTurn(async () => {
      const folder = await chosenFolder('devices');
      if (!folder || !(await history.shared())) return { kind: 'resting' };
      if (!(await (how === 'asking' ? askToWrite(folder) : mayWrite(folder)))) return { kind: 'ask' };
      const outcome = await meeting(folderCarrier(folder), work);
      if (outcome.changed > 0) await history.catchUp();
      return outcome;
    });

  return {
    now: () => now,
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    meet: (how) => inFolder(how, exchange),
    takeOut: (device) => inFolder('asking', (carrier, store, options) => takeOut(carrier, store, device, options)),
    async save(everything) {
      const hand = await handCarrier();
      await inTurn(async () => {
        const store = await history.sharing();
        await store.alone(async () => {
          const isFirst = (await store.self()).written.snapshot === undefined;
          await send(hand, store, { now: Date.now(), everything: everything || isFirst, together: true });
        });
        return { kind: 'resting' };
      });
      for (const [name, file] of hand.saved) download(file, name);
      return hand.saved.size > 0;
    },
    takeIn: (files) =>
      inTurn(async () => {
        const hand = await handCarrier(files);
        const outcome = await meeting(hand, receive);
        return { ...outcome, ...(hand.foreign > 0 ? { foreign: hand.foreign } : {}) };
      }),
  };
}
