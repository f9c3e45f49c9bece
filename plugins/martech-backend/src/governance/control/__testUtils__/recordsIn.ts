import { RecordType } from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { Clock } from '../../../clock';
import { EvaluationQueue } from '../../../scorecards/store/EvaluationQueue';
import { StoredRecord } from '../../records/domain';
import { toRow } from '../../records/store/recordRows';

type Wanted = Partial<StoredRecord> & { type: RecordType; entityRef: string };

/** Records as the engine of records leaves them: written, and entities marked. */
export function recordsIn(knex: Knex, clock: Clock) {
  let last = 0;
  const raise = async () => {
    const [{ revision }] = await knex('martech_records_revision')
      .increment('revision')
      .returning('revision');
    return revision as number;
  };
  return {
    async put(wanted: Wanted): Promise<StoredRecord> {
      last += 1;
      const record: StoredRecord = {
        id: `01J${String(last).padStart(23, '0')}`,
        number: last,
        title: `Record ${last}`,
        state: 'requested',
        areas: [],
        requestedBy: 'user:default/maya',
        createdAt: clock.now(),
        updatedAt: clock.now(),
        version: 1,
        revision: 1,
        links: [],
        fields: {},
        ...wanted,
      };
      const row = { ...toRow(record), written: await raise() };
      await knex('martech_records').insert(row).onConflict('id').merge();
      const { covers } = record.fields as {
        covers?: { checks?: Array<{ scorecard: string; check: string }> };
      };
      await knex('martech_record_checks')
        .where({ record_id: record.id })
        .delete();
      for (const { check, scorecard } of covers?.checks ?? []) {
        await knex('martech_record_checks').insert({
          record_id: record.id,
          entity_ref: record.entityRef,
          scorecard_ref: scorecard,
          check_id: check,
        });
      }
      await new EvaluationQueue(knex).mark(
        [wanted.entityRef],
        clock.now().getTime(),
      );
      return record;
    },
  };
}
