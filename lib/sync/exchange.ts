// One meeting of a device with the folder: what others left is taken in, what this one has to say is left for them.
import { type Carrier, filesByDevice, type Store } from './carrier.ts';
import { fileName } from './file.ts';
import { type Received, type Receiving, receive } from './receive.ts';
import { send, tidy } from './send.ts';

export interface Exchanging extends Receiving {
  /** Milliseconds since 1970. */
  now: number;
}

/** @returns what was taken in, and from whom. Rejects with what the carrier or the store rejects with; what was done stays done. */
export async function exchange(carrier: Carrier, store: Store, options: Exchanging): Promise<Received> {
  const { now, signal } = options;
  // A number that this device never gave: a copy of it is at work under its name.
  const { next } = await store.self();
  if ((await ownNumbers(carrier, store)).some((number) => number >= next)) await store.rename();
  const received = await receive(carrier, store, options);
  const own = await ownNumbers(carrier, store);
  const isMissing = !own.includes(0);
  const { snapshot } = (await store.self()).written;
  // What a snapshot has replaced is still there: something stopped this device before it could say so.
  const isUntidy = own.some((number) => number > 0 && number < (snapshot?.kept ?? 0));
  const hasNews = await send(carrier, store, { now, signal, ...(isMissing ? { everything: true } : {}) });
  if (hasNews || isMissing || isUntidy) await tidy(carrier, store, now);
  return received;
}

async function ownNumbers(carrier: Carrier, store: Store): Promise<number[]> {
  const { device } = await store.self();
  return (await filesByDevice(carrier)).get(device) ?? [];
}

/** Takes a device out: what it has said is said by this one from now on, and its files go. */
export async function takeOut(carrier: Carrier, store: Store, device: string, options: Exchanging): Promise<Received> {
  const received = await receive(carrier, store, options);
  await store.adopt(device);
  await send(carrier, store, { ...options, everything: true });
  await tidy(carrier, store, options.now);
  const numbers = (await filesByDevice(carrier)).get(device) ?? [];
  for (const number of numbers) await carrier.remove(fileName({ device, number }));
  return { ...received, devices: received.devices.filter((heard) => heard.device !== device) };
}
