import { Knex } from 'knex';
import { skipLocked } from '../../database';
import { Claim, DirtyQueue } from './DirtyQueue';
import { DirtyRecord } from './tables';

const TABLE = 'martech_dirty_entities';
const LEASE = 60_000;
const MARK_AT_ONCE = 500;

const toClaim = (record: DirtyRecord): Claim => ({
  entityRef: record.entity_ref,
  generation: record.generation,
  attempts: record.attempts,
  waitUntil: Number(record.wait_until),
});

/** The queue in the plugin's database, shared by all replicas. */
export class DatabaseDirtyQueue implements DirtyQueue {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async mark(
    entityRefs: string[],
    now: number,
    { waitUntil = 0 }: { waitUntil?: number } = {},
  ) {
    // One order for all replicas, so that they cannot wait for each other.
    const refs = [...new Set(entityRefs)].sort();
    for (let start = 0; start < refs.length; start += MARK_AT_ONCE) {
      await this.#knex<DirtyRecord>(TABLE)
        .insert(
          refs.slice(start, start + MARK_AT_ONCE).map(ref => ({
            entity_ref: ref,
            generation: 1,
            next_at: now,
            wait_until: waitUntil,
            attempts: 0,
            claimed_until: null,
          })),
        )
        .onConflict('entity_ref')
        .merge({
          generation: this.#knex.raw('?? + 1', [`${TABLE}.generation`]),
          next_at: now,
          attempts: 0,
          wait_until: this.#knex.raw('case when ?? > ? then ?? else ? end', [
            `${TABLE}.wait_until`,
            waitUntil,
            `${TABLE}.wait_until`,
            waitUntil,
          ]),
        });
    }
  }

  claimBatch(limit: number, now: number): Promise<Claim[]> {
    return this.#knex.transaction(async tx => {
      const due = tx<DirtyRecord>(TABLE)
        .where('next_at', '<=', now)
        .where(free =>
          free.whereNull('claimed_until').orWhere('claimed_until', '<=', now),
        )
        .orderBy(['next_at', 'entity_ref'])
        .limit(limit)
        .select('*');
      const records: DirtyRecord[] = await skipLocked(tx, due);
      await tx<DirtyRecord>(TABLE)
        .whereIn(
          'entity_ref',
          records.map(record => record.entity_ref),
        )
        .update({ claimed_until: now + LEASE });
      return records.map(toClaim);
    });
  }

  async finish(claims: Claim[]) {
    await this.#each(claims, (standing, refs) =>
      standing
        .whereIn('entity_ref', refs)
        .delete()
        .then(() =>
          // Marked again meanwhile: free for the next worker at once.
          this.#knex<DirtyRecord>(TABLE)
            .whereIn('entity_ref', refs)
            .update({ claimed_until: null }),
        ),
    );
  }

  async retry(claims: Claim[], nextAt: number) {
    await this.#each(claims, async (standing, refs) => {
      await standing.whereIn('entity_ref', refs).update({
        next_at: nextAt,
        attempts: this.#knex.raw('attempts + 1'),
        claimed_until: null,
      });
      await this.#knex<DirtyRecord>(TABLE)
        .whereIn('entity_ref', refs)
        .update({ claimed_until: null });
    });
  }

  async size() {
    const row = await this.#knex(TABLE).count({ rows: '*' }).first();
    return Number(row?.rows ?? 0);
  }

  /** Most claims are of the first generation: one statement for each. */
  async #each(
    claims: Claim[],
    run: (
      standing: Knex.QueryBuilder<DirtyRecord>,
      refs: string[],
    ) => Promise<unknown>,
  ) {
    const refsOf = new Map<number, string[]>();
    for (const { generation, entityRef } of claims) {
      refsOf.set(generation, [...(refsOf.get(generation) ?? []), entityRef]);
    }
    for (const [generation, refs] of refsOf) {
      await run(this.#knex<DirtyRecord>(TABLE).where({ generation }), refs);
    }
  }
}
