// A few megabytes set aside. On a disk that is full to the last byte the browser cannot even open a database for reading;
// giving the reserve back makes room for that, and nothing is saved until there is enough to set it aside again.

const CACHE = 'lede-reserve';
const REQUEST = 'https://reserve.invalid/';
const SIZE = 8 * 1024 * 1024;

let isTaken = false;

/** Sets the reserve aside if it is not. False if there is no room for it; true also where there is nowhere to keep one. */
export async function takeReserve(): Promise<boolean> {
  if (isTaken || !globalThis.caches) return true;
  try {
    const cache = await caches.open(CACHE);
    if (!(await cache.match(REQUEST))) await cache.put(REQUEST, new Response(new Uint8Array(SIZE)));
    isTaken = true;
    return true;
  } catch (error) {
    await giveReserve();
    return !(error instanceof DOMException && error.name === 'QuotaExceededError');
  }
}

export async function giveReserve(): Promise<void> {
  isTaken = false;
  await globalThis.caches?.delete(CACHE).catch(() => {});
}
