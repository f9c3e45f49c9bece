import { Knex } from 'knex';
import { insertRows } from '../../../database';
import { putFacts } from '../../../facts/store/putFacts';
import { StoredRecord } from '../domain';
import { Write } from '../domain/Write';
import { fromApproval, fromDuty } from './eventRows';
import { recordWords, wordKey } from './recordWords';

/** Who wrote the facts that attestations come to. */
const FACTS = { source: 'attestation', writer: 'plugin:martech' };

async function replace<C extends string>(
  trx: Knex,
  { table, columns }: { table: string; columns: readonly C[] },
  id: string,
  rows: ReadonlyArray<Record<C, string | number | null>>,
) {
  await trx(table).where({ record_id: id }).delete();
  await insertRows(trx, { table, columns }, rows);
}

/** What a record is found by. */
export async function writeSearch(trx: Knex, record: StoredRecord) {
  const { id, areas } = record;
  const columns = {
    table: 'martech_record_areas',
    columns: ['record_id', 'area'],
  };
  await replace(
    trx,
    columns,
    id,
    [...new Set(areas)].map(area => ({ record_id: id, area })),
  );
  await replace(
    trx,
    { table: 'martech_record_words', columns: ['record_id', 'word'] },
    id,
    recordWords(record).map(word => ({ record_id: id, word: wordKey(word) })),
  );
}

async function writeDuties(trx: Knex, { record, duties }: Write) {
  const columns = [
    'record_id',
    'principal',
    'duty',
    'area',
    'via',
    'since',
  ] as const;
  await replace(
    trx,
    { table: 'martech_record_duties', columns },
    record.id,
    duties.map(duty => fromDuty(record.id, duty)),
  );
}

async function writeChecks(trx: Knex, { record, checks }: Write) {
  if (!checks) return;
  const { id, entityRef = '' } = record;
  const columns = ['record_id', 'entity_ref', 'scorecard_ref', 'check_id'];
  await replace(
    trx,
    { table: 'martech_record_checks', columns },
    id,
    checks.map(({ scorecard, check }) => ({
      record_id: id,
      entity_ref: entityRef,
      scorecard_ref: scorecard,
      check_id: check,
    })),
  );
}

async function writeLinks(trx: Knex, { record, related, unrelated }: Write) {
  const { id } = record;
  if (unrelated.length > 0) {
    await trx('martech_record_links')
      .where({ from_id: id })
      .whereIn('to_id', unrelated)
      .delete();
  }
  if (related.length > 0) {
    await trx('martech_record_links')
      .insert(
        related.map(({ to, relation }) => ({
          from_id: id,
          to_id: to,
          relation,
        })),
      )
      .onConflict(['from_id', 'to_id', 'relation'])
      .ignore();
  }
}

async function writeFacts(trx: Knex, { record, facts }: Write) {
  const { entityRef } = record;
  if (entityRef === undefined || facts.length === 0) return;
  await putFacts(trx, {
    ...FACTS,
    facts: facts.map(fact => ({ ...fact, entityRef })),
  });
}

/** Everything about one write beside the record itself. */
export async function writeParts(trx: Knex, write: Write): Promise<void> {
  const { approvals, event, record } = write;
  await trx('martech_timeline').insert({
    record_id: record.id,
    type: record.type,
    entity_ref: record.entityRef ?? null,
    from_state: event.from ?? null,
    to_state: event.to,
    action: event.action,
    by: event.by,
    at: event.at.getTime(),
    version: event.version,
    comment: event.comment ?? null,
  });
  if (approvals.length > 0) {
    await trx('martech_approvals').insert(
      approvals.map(given => fromApproval(record.id, given)),
    );
  }
  await writeDuties(trx, write);
  await writeChecks(trx, write);
  await writeLinks(trx, write);
  await writeFacts(trx, write);
}
