import { Outcome } from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { utcDay } from '../../../clock';
import { ResultReader } from '../../../scorecards/store/ResultReader';
import { ResultRecord } from '../../../scorecards/store/tables';
import { SeenReadiness } from '../domain/PlatformView';
import { seenReadiness } from '../domain/view/readinessOf';
import { Standards } from '../feed/Standards';
import { CheckOutcomes } from './CheckOutcomes';

/** What readiness came to, check by check. */
export interface ReadinessFound {
  readiness: SeenReadiness;
  /** Of the rules; empty where no standard counts. */
  version: string;
  /** By id of the check. */
  outcomes: Readonly<Record<string, Outcome>>;
}

/** Reads the readiness of one platform as it was stored last. */
export class ReadinessReader {
  readonly #knex: Knex;
  readonly #outcomes: CheckOutcomes;
  readonly #results: Pick<ResultReader, 'evaluations'>;
  readonly #standards: Standards;

  constructor(options: {
    knex: Knex;
    outcomes: CheckOutcomes;
    results: Pick<ResultReader, 'evaluations'>;
    standards: Standards;
  }) {
    this.#knex = options.knex;
    this.#outcomes = options.outcomes;
    this.#results = options.results;
    this.#standards = options.standards;
  }

  async of(entityRef: string, now: Date): Promise<ReadinessFound> {
    const evaluations = await this.#results.evaluations([entityRef]);
    const readiness = seenReadiness(
      evaluations.get(entityRef)?.readiness,
      await this.#standards.current(),
      utcDay(now),
    );
    if (!readiness.known) return { readiness, version: '', outcomes: {} };
    const { scorecard } = readiness;
    const outcomes = await this.#outcomes.of([entityRef], [scorecard]);
    const result = await this.#knex<ResultRecord>('martech_results')
      .where({ entity_ref: entityRef, scorecard_ref: scorecard })
      .first('version');
    return {
      readiness,
      version: result?.version ?? '',
      outcomes: Object.fromEntries(
        outcomes.map(({ id, outcome }) => [id, outcome]),
      ),
    };
  }
}
