import { LoggerService } from '@backstage/backend-plugin-api';
import { Clock } from '../../clock';
import { GoneEntities } from '../domain/sweepPlan';
import { IndexState } from '../store/IndexState';

/** A second look right after the first would only see the same. */
const SECOND_LOOK = 20_000;

interface MassRemovalOptions {
  clock: Clock;
  logger: LoggerService;
  state: IndexState;
}

/** Believes that most of a kind is gone only when it has seen it twice. */
export class MassRemoval {
  readonly #options: MassRemovalOptions;

  constructor(options: MassRemovalOptions) {
    this.#options = options;
  }

  /** Whether what is gone may be removed now. */
  async isSure(
    kind: string,
    { gone, suspicious }: GoneEntities,
  ): Promise<boolean> {
    const { clock, logger, state } = this.#options;
    const key = `mass-removal:${kind}` as const;
    const seen = await state.get(key);
    if (!suspicious) {
      if (seen) await state.clear(key);
      return true;
    }
    const now = clock.now();
    if (!seen) {
      await state.set(key, now.toISOString());
      logger.warn(
        `The catalog no longer has ${gone.length} entities of kind ${kind}; they are kept until the next sweep sees the same`,
      );
      return false;
    }
    if (now.getTime() - Date.parse(seen) < SECOND_LOOK) return false;
    await state.clear(key);
    return true;
  }
}
