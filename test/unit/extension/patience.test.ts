import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { within } from '../../../lib/extension/patience.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('an answer comes as it is, and a failure, too', async () => {
  expect(await within(10, Promise.resolve(7))).toBe(7);
  await expect(within(10, Promise.reject(new Error('gone')))).rejects.toThrow('gone');
});

test('a page that never answers is waited for only so long', async () => {
  const waiting = within(6000, new Promise(() => {}));
  await vi.advanceTimersByTimeAsync(6000);
  expect(await waiting).toBeUndefined();
});

test('whoever calls it off waits no longer', async () => {
  const work = new AbortController();
  const waiting = expect(within(6000, new Promise(() => {}), work.signal)).rejects.toThrow('abort');
  work.abort();
  await waiting;
  await expect(within(6000, new Promise(() => {}), work.signal)).rejects.toThrow('abort');
});
