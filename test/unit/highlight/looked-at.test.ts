// @vitest-environment jsdom
// How long a page has been in view: time behind another tab does not count.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lookedAt } from '../../../lib/highlight/looked-at.ts';

let visible = true;
function turn(to: boolean) {
  visible = to;
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  visible = true;
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => (visible ? 'visible' : 'hidden'));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('the moments in view add up', async () => {
  const done = vi.fn();
  lookedAt(document, 10_000, new AbortController().signal).then(done);
  await vi.advanceTimersByTimeAsync(6_000);
  turn(false);
  await vi.advanceTimersByTimeAsync(60_000);
  turn(true);
  await vi.advanceTimersByTimeAsync(3_900);
  expect(done).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(done).toHaveBeenCalledWith(true);
});

test('whoever leaves has not stayed', async () => {
  const leaving = new AbortController();
  const looked = lookedAt(document, 10_000, leaving.signal);
  await vi.advanceTimersByTimeAsync(5_000);
  leaving.abort();
  expect(await looked).toBe(false);
});
