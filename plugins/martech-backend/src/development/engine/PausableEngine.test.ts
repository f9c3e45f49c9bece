import { ScorecardEngine } from '../../scorecards/engine';
import { PausableEngine } from './PausableEngine';

function underTest() {
  const done: string[] = [];
  let finish = () => {};
  const note = (name: string) => async () => void done.push(name);
  const inner: ScorecardEngine = {
    mark: note('mark'),
    evaluateNow: async () => false,
    runOnce: async () => {
      await new Promise<void>(resolve => {
        finish = resolve;
      });
      done.push('runOnce');
      return true;
    },
    runUntilIdle: note('runUntilIdle'),
    runDue: note('runDue'),
    sweep: note('sweep'),
    noteIdle: note('noteIdle'),
    sweepAfterStart: note('sweepAfterStart'),
    rollUp: async () => 3,
    compiledScorecards: async () => ({ revision: 0, scorecards: new Map() }),
    naming: async () => [],
    snapshotParts: async () => [],
    async *snapshotPartsOf() {
      yield [];
    },
  };
  return { done, engine: new PausableEngine(inner), finish: () => finish() };
}

describe('PausableEngine', () => {
  it('finishes what it does before it pauses', async () => {
    const { done, engine, finish } = underTest();
    const running = engine.runOnce();
    const pause = engine.pausedWhile(async () => void done.push('paused'));
    finish();
    await Promise.all([running, pause]);
    expect(done).toEqual(['runOnce', 'paused']);
  });

  it('leaves the database alone meanwhile, but for what is marked', async () => {
    const { done, engine } = underTest();
    const now = new Date(0);
    await engine.pausedWhile(async () => {
      await engine.mark([], now);
      await engine.runUntilIdle();
      await engine.runDue(now);
      await engine.sweep();
      await engine.sweepAfterStart();
      await engine.noteIdle();
      expect(await engine.runOnce()).toBe(false);
      expect(await engine.rollUp('2026-01-01')).toBe(0);
    });
    expect(done).toEqual(['mark']);
    await engine.sweep();
    expect(await engine.rollUp('2026-01-01')).toBe(3);
    expect(done).toEqual(['mark', 'sweep']);
  });

  it('goes on after what failed meanwhile', async () => {
    const { done, engine } = underTest();
    const failed = engine.pausedWhile(async () => {
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    await engine.runUntilIdle();
    expect(done).toEqual(['runUntilIdle']);
  });
});
