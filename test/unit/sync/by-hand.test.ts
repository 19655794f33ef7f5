// Where a browser lets no extension write into a folder, the reader carries the files.
import { expect, test } from 'vitest';
import { handCarrier } from '../../../entrypoints/library/devices/carriers.ts';
import { receive } from '../../../lib/sync/receive.ts';
import { send } from '../../../lib/sync/send.ts';
import { briefOf } from '../history/briefs.ts';
import { canonical, device } from './devices.ts';

test('files that were saved come in under any name, in any order, beside others; and a second time change nothing', async () => {
  const laptop = await device('Laptop');
  const sharing = await laptop.history.sharing();
  const saved: Blob[] = [];
  for (const number of [1, 2, 3]) {
    await laptop.history.save(briefOf({ url: `https://a.example/${number}`, text: `Text ${number}.` }), {
      readAt: number,
    });
    const hand = await handCarrier();
    await send(hand, sharing, { now: Date.now(), everything: number === 1, together: true });
    expect(hand.saved.size).toBe(1);
    saved.push(...hand.saved.values());
  }
  const nothing = await handCarrier();
  await send(nothing, sharing, { now: Date.now(), everything: false, together: true });
  expect(nothing.saved.size).toBe(0);

  const desktop = await device('Desktop');
  const store = await desktop.history.sharing();
  const chosen = await handCarrier([new Blob(['holiday notes']), ...saved.toReversed()]);
  expect(chosen.foreign).toBe(1);
  expect(await receive(chosen, store)).toMatchObject({ changed: 3, devices: [{ label: 'Laptop', waiting: 0 }] });
  expect(await canonical(desktop.history)).toEqual(await canonical(laptop.history));
  expect((await receive(chosen, store)).changed).toBe(0);
});
