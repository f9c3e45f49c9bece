import { Knex } from 'knex';
import { IndexState } from '../../entities/store/IndexState';
import { forgetStates } from '../../governance/control';
import { nextResultsRevision } from '../../scorecards/store/resultsRevision';
import { IntervalRecord } from '../../scorecards/store/tables';

/** Everything that the engine derives; what it derives it from stays. */
const DERIVED = [
  'martech_results',
  'martech_evaluations',
  'martech_intervals',
  'martech_scorecard_versions',
  'martech_daily_rollups',
  'martech_due_evaluations',
  'martech_control_states',
  'martech_consistency',
];

/** What the engine has written, as a whole. */
export class EngineRecords {
  readonly #knex: Knex;
  readonly #state: IndexState;

  constructor(options: { knex: Knex; state: IndexState }) {
    this.#knex = options.knex;
    this.#state = options.state;
  }

  /** Removes it all, so that the engine begins anew. */
  async forget(): Promise<void> {
    await this.#knex.transaction(async tx => {
      await nextResultsRevision(tx);
      for (const table of DERIVED) await tx(table).delete();
      await forgetStates(tx);
    });
    await this.#state.clear('scorecards-in-force');
    await this.#state.clear('checked-at');
  }

  /** When history begins; undefined where there is none. */
  async begin(): Promise<Date | undefined> {
    const row = await this.#knex<IntervalRecord>('martech_intervals')
      .min({ first: 'from_ms' })
      .first();
    // PostgreSQL gives big integers as text.
    return row?.first ? new Date(Number(row.first)) : undefined;
  }

  /** How many rows of history there are besides those of a first sight. */
  async transitions(): Promise<number> {
    const row = await this.#knex<IntervalRecord>('martech_intervals')
      .whereNot('subject', 'like', 'baseline:%')
      .count({ count: '*' })
      .first();
    return Number(row?.count ?? 0);
  }
}
