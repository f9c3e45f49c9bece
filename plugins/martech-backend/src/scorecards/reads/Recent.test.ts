import { setTimeout } from 'node:timers/promises';
import { Recent } from './Recent';

describe('Recent', () => {
  it('asks once for many, and again after a while', async () => {
    let asked = 0;
    const recent = new Recent(async () => (asked += 1), 20);
    await expect(
      Promise.all([recent.get(), recent.get(), recent.get()]),
    ).resolves.toEqual([1, 1, 1]);
    await setTimeout(30);
    await expect(recent.get()).resolves.toBe(2);
  });

  it('asks again after a failure', async () => {
    const ask = jest
      .fn<Promise<number>, []>()
      .mockRejectedValueOnce(new Error('down'))
      .mockResolvedValueOnce(1);
    const recent = new Recent(ask, 60_000);
    await expect(recent.get()).rejects.toThrow('down');
    await expect(recent.get()).resolves.toBe(1);
  });
});
