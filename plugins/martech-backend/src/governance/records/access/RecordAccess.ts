import { PermissionCriteria } from '@backstage/plugin-permission-common';
import {
  martechRecordReadPermission,
  martechRecordTransitionPermission,
} from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { pieces } from '../../../database';
import { Caller, missingPermission } from '../../../http';
import { Doer, StoredRecord } from '../domain';
import { Doers } from './Doers';
import { EntitiesInSight, EntitySight } from './EntitiesInSight';
import { permitted } from './permitted';
import { RecordDecisions } from './RecordDecisions';
import { RecordFilter } from './RecordFilter';

/** What a caller may see of records. */
export interface RecordSight {
  doer: Doer;
  entities: EntitiesInSight;
  /** Missing: all, as far as permissions go. */
  where?: PermissionCriteria<RecordFilter>;
}

type Seen = Pick<StoredRecord, 'id' | 'entityRef' | 'requestedBy'>;

/** References that stand for a doer: own, and of groups. */
export const principalsOf = ({ groups, ref }: Doer) => [
  ...new Set([ref, ...groups]),
];

/**
 * Who may see and do what with records: what the permission framework says, and
 * about which entities; those who took part always see what they took part in.
 */
export class RecordAccess {
  readonly #options: {
    decisions: RecordDecisions;
    doers: Doers;
    entities: EntitySight;
    knex: Knex;
  };

  constructor(options: {
    decisions: RecordDecisions;
    doers: Doers;
    entities: EntitySight;
    knex: Knex;
  }) {
    this.#options = options;
  }

  doerOf(caller: Caller): Promise<Doer> {
    return this.#options.doers.of(caller);
  }

  /** @throws NotAllowedError when the caller may not read any record */
  async sightOf(caller: Caller): Promise<RecordSight> {
    const { decisions, doers, entities } = this.#options;
    const permission = martechRecordReadPermission;
    const decision = await decisions.of(caller, permission);
    if (decision === 'nothing') throw missingPermission(permission.name);
    return {
      doer: await doers.of(caller),
      entities: await entities.of(caller),
      ...(decision !== 'everything' && { where: decision.where }),
    };
  }

  /** Those of some records that the caller may see, in their order. */
  async visible<R extends Seen>(
    records: readonly R[],
    sight: RecordSight,
  ): Promise<R[]> {
    const { knex } = this.#options;
    const allowed = sight.where
      ? await permitted(knex, records, sight.where)
      : records;
    return this.inSight(allowed, sight);
  }

  /** The same of records that are known to be permitted. */
  async inSight<R extends Seen>(
    records: readonly R[],
    { doer, entities }: RecordSight,
  ): Promise<R[]> {
    if (entities.isAll) return [...records];
    const isPlain = ({ entityRef, requestedBy }: Seen) =>
      entityRef === undefined ||
      requestedBy === doer.ref ||
      entities.row(entityRef) !== undefined;
    const plain = new Set(records.filter(isPlain));
    const hidden = records.filter(record => !plain.has(record));
    const took = await this.#tookPart(hidden, doer);
    return records.filter(record => plain.has(record) || took.has(record.id));
  }

  /** @throws NotAllowedError when a policy says no */
  async assertMayTransition(caller: Caller, record: StoredRecord) {
    const permission = martechRecordTransitionPermission;
    const { decisions, knex } = this.#options;
    const decision = await decisions.of(caller, permission);
    if (decision === 'everything') return;
    if (decision !== 'nothing') {
      const left = await permitted(knex, [record], decision.where);
      if (left.length > 0) return;
    }
    throw missingPermission(permission.name);
  }

  async #tookPart(records: readonly Seen[], doer: Doer): Promise<Set<string>> {
    const { knex } = this.#options;
    const took = new Set<string>();
    for (const some of pieces(records.map(({ id }) => id))) {
      const rows: Array<{ record_id: string }> = await knex(
        'martech_record_duties',
      )
        .whereIn('record_id', some)
        .whereIn('principal', principalsOf(doer))
        .select('record_id')
        .union(
          knex('martech_approvals')
            .whereIn('record_id', some)
            .where({ by: doer.ref })
            .select('record_id'),
        );
      for (const row of rows) took.add(row.record_id);
    }
    return took;
  }
}
