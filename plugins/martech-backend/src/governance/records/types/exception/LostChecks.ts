import { Knex } from 'knex';
import { pieces } from '../../../../database';
import { ScorecardSet } from '../../../../scorecards/domain/ScorecardSet';
import { RecordCheckRecord, RecordRecord } from '../../store/tables';

/**
 * Has the clock look at exceptions of which a check has left its scorecard,
 * whenever the scorecards are others.
 */
export class LostChecks {
  readonly #knex: Knex;
  readonly #scorecards: () => Promise<
    Pick<ScorecardSet, 'revision' | 'scorecards'>
  >;
  #revision?: number;

  constructor(options: {
    knex: Knex;
    scorecards(): Promise<Pick<ScorecardSet, 'revision' | 'scorecards'>>;
  }) {
    this.#knex = options.knex;
    this.#scorecards = options.scorecards;
  }

  async look(now: Date): Promise<void> {
    const { revision, scorecards } = await this.#scorecards();
    if (revision === this.#revision) return;
    const rows: RecordCheckRecord[] = await this.#knex
      .from('martech_record_checks as c')
      .join('martech_records as r', 'r.id', 'c.record_id')
      .where({ 'r.type': 'exception', 'r.state': 'active' })
      .select('c.*');
    const isLost = (row: RecordCheckRecord) => {
      const known = scorecards.get(row.scorecard_ref)?.entity.spec.checks;
      return (
        known !== undefined && !known.some(({ id }) => id === row.check_id)
      );
    };
    const ids = rows.filter(isLost).map(row => row.record_id);
    for (const some of pieces([...new Set(ids)])) {
      await this.#knex<RecordRecord>('martech_records')
        .whereIn('id', some)
        .where({ state: 'active' })
        .update({ next_at: now.getTime() });
    }
    this.#revision = revision;
  }
}
