import { Knex } from 'knex';
import { Duty, GivenApproval, StoredRecord } from '../../records/domain';
import { fromApproval, fromDuty } from '../../records/store/eventRows';
import { toRow } from '../../records/store/recordRows';

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A ULID that sorts by a small number. */
export const idOf = (number: number) =>
  `01ARZ3NDEKTSV4RRFFQ69G${[3, 2, 1, 0]
    .map(place => digits[Math.floor(number / 32 ** place) % 32])
    .join('')}`;

/** Puts a record into the database as the engine would. */
export async function putRecord(
  knex: Knex,
  record: StoredRecord,
  {
    approvals = [],
    duties = [],
  }: {
    approvals?: GivenApproval[];
    duties?: Duty[];
  } = {},
) {
  await knex('martech_records').insert({ ...toRow(record), written: 1 });
  if (duties.length > 0) {
    await knex('martech_record_duties').insert(
      duties.map(duty => fromDuty(record.id, duty)),
    );
  }
  if (approvals.length > 0) {
    await knex('martech_approvals').insert(
      approvals.map(approval => fromApproval(record.id, approval)),
    );
  }
}
