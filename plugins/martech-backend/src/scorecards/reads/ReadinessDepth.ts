import { LoggerService } from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import {
  Level,
  readinessLevel,
  readReadinessDepth,
} from '@martech-portal/backstage-plugin-martech-common';

/** The depth that a go-live condition must hold at, as config says. */
export class ReadinessDepth {
  /** Id of the level. */
  readonly id: string;
  readonly #logger: Pick<LoggerService, 'warn'>;
  readonly #told = new Set<string>();

  constructor(options: {
    config: Config;
    logger: Pick<LoggerService, 'warn'>;
  }) {
    this.id = readReadinessDepth(options.config);
    this.#logger = options.logger;
  }

  /** Among the levels of a readiness scorecard; says once what is wrong. */
  of(levels: readonly Level[]): Level {
    const { level, problem } = readinessLevel(levels, this.id);
    if (problem && !this.#told.has(problem)) {
      this.#told.add(problem);
      this.#logger.warn(problem);
    }
    return level;
  }
}
