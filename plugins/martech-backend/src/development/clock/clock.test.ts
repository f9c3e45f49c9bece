import { StateKey } from '../../entities/store/IndexState';
import { ClockControl } from './ClockControl';
import { MovableClock } from './MovableClock';
import { openClock } from './openClock';

function underTest(at: string) {
  const kept = new Map<StateKey, string>();
  const state = {
    get: async (key: StateKey) => kept.get(key),
    set: async (key: StateKey, value: string) => void kept.set(key, value),
    clear: async (key: StateKey) => void kept.delete(key),
  };
  const real = { now: () => new Date(at) };
  const clock = new MovableClock(0, real);
  const seen: string[] = [];
  const release: Array<() => void> = [];
  const control = new ClockControl({
    clock,
    state,
    onMoved: async () => void seen.push('moved'),
    catchUp: async now => {
      seen.push(now.toISOString());
      if (release.length > 0) {
        await new Promise<void>(resolve => release.push(resolve));
      }
    },
  });
  return { clock, control, real, release, seen, state };
}

describe('the clock of the sample portal', () => {
  it.each<[string, string, string[]]>([
    ['2026-11-22T10:00:00.000Z', 'PT2H', ['2026-11-22T12:00:00.000Z']],
    [
      '2026-11-22T10:00:00.000Z',
      'P2D',
      [
        '2026-11-23T00:00:00.000Z',
        '2026-11-24T00:00:00.000Z',
        '2026-11-24T10:00:00.000Z',
      ],
    ],
    // A calendar month, not thirty days; the last midnight is the target itself.
    [
      '2026-02-27T00:00:00.000Z',
      'P2D',
      [
        '2026-02-28T00:00:00.000Z',
        '2026-03-01T00:00:00.000Z',
        '2026-03-01T00:00:00.000Z',
      ],
    ],
  ])('at %s works through %s midnight by midnight', async (at, by, stops) => {
    const { clock, control, seen } = underTest(at);
    await control.advance(by);
    expect(seen).toEqual([...stops, 'moved']);
    expect(clock.now().toISOString()).toBe(stops.at(-1));
  });

  it('shows the same time after a restart', async () => {
    const { clock, control, real, state } = underTest('2026-11-22T10:00:00Z');
    await control.advance('P1M');
    const { ahead } = await openClock(state);
    expect(new MovableClock(ahead, real).now()).toEqual(clock.now());
    expect(clock.now().toISOString()).toBe('2026-12-22T10:00:00.000Z');
  });

  it('goes on running', () => {
    let ms = 0;
    const clock = new MovableClock(1_000, { now: () => new Date(ms) });
    ms = 500;
    expect(clock.now().getTime()).toBe(1_500);
  });

  it('refuses to go too far', async () => {
    const { control, seen } = underTest('2026-11-22T10:00:00Z');
    await expect(control.advance('P4Y')).rejects.toThrow('at most P3Y');
    expect(seen).toEqual([]);
  });

  it('is moved by one at a time', async () => {
    const { control, release } = underTest('2026-11-22T10:00:00Z');
    release.push(() => {});
    const first = control.advance('PT1H');
    await expect(control.advance('PT1H')).rejects.toThrow('being moved');
    release.forEach(go => go());
    await new Promise(resolve => {
      setImmediate(resolve);
    });
    release.forEach(go => go());
    await first;
  });
});
