import { Knex } from 'knex';
import { Standing } from './ResultReader';
import { EvaluationRecord } from './tables';
import { EVALUATED, toEvaluation } from './toEvaluation';

interface StandingRecord extends EvaluationRecord {
  first_known: number | string | null;
  waiting: number | string;
}

const optional = (first: number | string | null | undefined) =>
  first === null || first === undefined ? undefined : Number(first);

/** The first moment that history knows of an entity, milliseconds. */
export async function readFirstKnown(knex: Knex, uid: string) {
  const row = await knex('martech_intervals')
    .where({ uid })
    .min({ first: 'from_ms' })
    .first();
  return optional(row?.first);
}

/** How far the evaluation of one entity is; asked with every status. */
export async function readStanding(
  knex: Knex,
  { entityRef, uid }: { entityRef: string; uid: string },
): Promise<Standing> {
  const record: StandingRecord | undefined = await knex('martech_evaluations')
    .where({ uid })
    .select(...EVALUATED, {
      first_known: knex('martech_intervals').where({ uid }).min('from_ms'),
      waiting: knex('martech_due_evaluations')
        .where({ entity_ref: entityRef })
        .count(),
    })
    .first();
  if (!record) {
    // History may know it from before it was removed.
    return { pending: true, firstKnown: await readFirstKnown(knex, uid) };
  }
  return {
    evaluation: toEvaluation(record),
    pending: Number(record.waiting) > 0,
    firstKnown: optional(record.first_known),
  };
}
