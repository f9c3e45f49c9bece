import { ScorecardEngine } from '../../scorecards/engine';
import { ControlKeeper } from './feed/ControlKeeper';

/**
 * An engine after whose work states follow, wherever it is driven from: the
 * feed, a clock that is moved, or a history that is replayed.
 */
export const withControl = (
  engine: ScorecardEngine,
  keeper: Pick<ControlKeeper, 'follow'>,
): ScorecardEngine => ({
  ...engine,
  async runOnce() {
    const worked = await engine.runOnce();
    const followed = await keeper.follow();
    return worked || followed;
  },
  async runUntilIdle() {
    do {
      await engine.runUntilIdle();
    } while (await keeper.follow());
  },
});
