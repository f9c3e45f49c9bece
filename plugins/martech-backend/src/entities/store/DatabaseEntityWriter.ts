import { Knex } from 'knex';
import { MartechKindName } from '@martech-portal/backstage-plugin-martech-common';
import { IndexedEntity } from '../domain/indexedEntity';
import { changedKeys } from '../domain/changedKeys';
import { leftBehindBy } from './affectedBy';
import { leftOn } from './leftOn';
import { AffectedEvaluations } from './AffectedEvaluations';
import { DatabaseDirtyQueue } from './DatabaseDirtyQueue';
import { EntityWriter } from './EntityWriter';
import { nextRevision } from './nextRevision';
import { EntityRecord } from './tables';
import { writeEntities } from './writeEntities';

/** Keeps the index in the plugin's database. */
export class DatabaseEntityWriter implements EntityWriter {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  write(entities: IndexedEntity[], now: number): Promise<number> {
    return this.#knex.transaction(tx => writeEntities(tx, entities, now));
  }

  remove(uids: string[], now: number): Promise<number> {
    return this.#knex.transaction(async tx => {
      const records = await tx<EntityRecord>('martech_entities')
        .whereIn('uid', uids)
        .select('entity_ref', 'content');
      if (records.length === 0) return 0;
      await nextRevision(tx);
      const refs = records.map(record => record.entity_ref);
      const affected = await leftBehindBy(tx, refs);
      const evaluations = new AffectedEvaluations(tx, refs);
      await evaluations.mark(
        records.flatMap(({ content }) => changedKeys(content)),
        now,
      );
      await new DatabaseDirtyQueue(tx).mark(affected, now);
      const removed = await tx<EntityRecord>('martech_entities')
        .whereIn('uid', uids)
        .delete();
      return removed;
    });
  }

  async etags(entityRefs: string[]) {
    const records = await this.#knex<EntityRecord>('martech_entities')
      .whereIn('entity_ref', entityRefs)
      .select('entity_ref', 'etag');
    return new Map(records.map(record => [record.entity_ref, record.etag]));
  }

  async refs(kind: MartechKindName) {
    const records = await this.#knex<EntityRecord>('martech_entities')
      .where('kind', kind)
      .select('uid', 'entity_ref');
    return new Map(records.map(record => [record.uid, record.entity_ref]));
  }

  async due(day: string) {
    const records = await this.#knex<EntityRecord>('martech_entities')
      .where('recompute_on', '<=', day)
      .select('entity_ref');
    return records.map(record => record.entity_ref);
  }

  async left(entityRefs: string[]) {
    return leftOn(this.#knex, entityRefs);
  }

  async all() {
    const records = await this.#knex<EntityRecord>('martech_entities').select(
      'entity_ref',
    );
    return records.map(record => record.entity_ref);
  }
}
