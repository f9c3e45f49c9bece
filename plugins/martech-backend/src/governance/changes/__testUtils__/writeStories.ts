import { Knex } from 'knex';
import { fromApproval } from '../../records/store/eventRows';
import { toRow } from '../../records/store/recordRows';
import { Story } from './randomHistories';

/** Writes stories as the engine does, each in a write of its own. */
export async function writeStories(
  knex: Knex,
  stories: Story[],
  start = 0,
): Promise<void> {
  const ids = stories.map((_, at) => String(start + at).padStart(26, '0'));
  const records = stories.map(({ record }, at) => ({
    ...toRow({ ...record, id: ids[at], number: start + at + 1 }),
    written: start + at + 1,
  }));
  const events = stories.flatMap(({ events: own, record }, at) =>
    own.map(event => ({
      record_id: ids[at],
      type: record.type,
      entity_ref: record.entityRef ?? null,
      from_state: event.from ?? null,
      to_state: event.to,
      action: event.action,
      by: event.by,
      at: event.at.getTime(),
      version: event.version,
      comment: null,
    })),
  );
  const approvals = stories.flatMap(({ approvals: own }, at) =>
    own.map(approval => fromApproval(ids[at], approval)),
  );
  await knex.batchInsert('martech_records', records, 100);
  await knex.batchInsert('martech_timeline', events, 100);
  await knex.batchInsert('martech_approvals', approvals, 100);
  await knex('martech_records_revision').update({
    revision: start + stories.length,
  });
}

/** Takes away what was written. */
export async function forgetStories(knex: Knex): Promise<void> {
  for (const table of ['records', 'timeline', 'approvals']) {
    await knex(`martech_${table}`).delete();
  }
  await knex('martech_records_revision').update({ revision: 0 });
}
