import { FactReading } from '@martech-portal/backstage-plugin-martech-common/rules';
import { Knex } from 'knex';
import { toReading } from './factRows';
import { FactBatch, FactsPut, FactStore } from './FactStore';
import { inChunks } from './inChunks';
import { putFacts } from './putFacts';
import { removeUnseen } from './removeUnseen';
import { FactRecord } from './tables';

const READ_AT_ONCE = 500;

/** Facts in the plugin's database. */
export class DatabaseFactStore implements FactStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async of(entityRefs: readonly string[]) {
    const readings = new Map<string, FactReading[]>();
    for (const some of inChunks(entityRefs, READ_AT_ONCE)) {
      const records = await this.#knex<FactRecord>('martech_facts')
        .whereIn('entity_ref', some)
        .orderBy(['entity_ref', 'source', 'key']);
      for (const record of records) {
        const reading = toReading(record);
        const known = readings.get(record.entity_ref);
        if (known) known.push(reading);
        else readings.set(record.entity_ref, [reading]);
      }
    }
    return readings;
  }

  put(batch: FactBatch): Promise<FactsPut> {
    return this.#knex.transaction(tx => putFacts(tx, batch));
  }

  async waiting(entityRefs: readonly string[]) {
    const waiting = new Set(entityRefs);
    for (const some of inChunks([...waiting], READ_AT_ONCE)) {
      const records: Array<Pick<FactRecord, 'entity_ref'>> = await this.#knex
        .from('martech_entities')
        .whereIn('entity_ref', some)
        .select('entity_ref');
      for (const record of records) waiting.delete(record.entity_ref);
    }
    return waiting;
  }

  removeUnseen(times: { now: Date; unseenSince: Date }): Promise<number> {
    return this.#knex.transaction(tx => removeUnseen(tx, times));
  }
}
