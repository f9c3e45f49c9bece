import { Knex } from 'knex';
import { pieces } from '../../../database';
import { WaivedChecks, Waivers } from '../../../scorecards/engine';
import { RecordCheckRecord, RecordRecord } from '../../records/store/tables';
import { isActiveAt } from '../domain/ExceptionView';
import { EXCEPTION_COLUMNS, toExceptionView } from './toExceptionView';

const READ_AT_ONCE = 500;

type Covered = Pick<
  RecordCheckRecord,
  'entity_ref' | 'scorecard_ref' | 'check_id'
>;

/** Checks that an active exception covers, as of the last moment of its day. */
export class DatabaseWaivers implements Waivers {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async of(entityRefs: string[], now: Date) {
    const waived = new Map<string, Map<string, Set<string>>>();
    for (const refs of pieces(entityRefs, READ_AT_ONCE)) {
      for (const covered of await this.#covered(refs, now.getTime())) {
        const scorecards = waived.get(covered.entity_ref) ?? new Map();
        const checks = scorecards.get(covered.scorecard_ref) ?? new Set();
        checks.add(covered.check_id);
        scorecards.set(covered.scorecard_ref, checks);
        waived.set(covered.entity_ref, scorecards);
      }
    }
    return new Map<string, WaivedChecks>(waived);
  }

  /** In one order, so that the same exceptions look the same every time. */
  async #covered(entityRefs: string[], now: number): Promise<Covered[]> {
    const records = await this.#knex<RecordRecord>('martech_records')
      .where({ type: 'exception', state: 'active' })
      .whereIn('entity_ref', entityRefs)
      .orderBy('id')
      .select(...EXCEPTION_COLUMNS);
    const active = records.flatMap(record => {
      const view = toExceptionView(record);
      return view && isActiveAt(view, now) ? [view.id] : [];
    });
    const covered: Covered[] = [];
    for (const some of pieces(active)) {
      const checks = await this.#knex<RecordCheckRecord>(
        'martech_record_checks',
      )
        .whereIn('record_id', some)
        .orderBy(['entity_ref', 'scorecard_ref', 'check_id'])
        .select('entity_ref', 'scorecard_ref', 'check_id');
      covered.push(...checks);
    }
    return covered;
  }
}
