import { Knex } from 'knex';
import { AuditEvent, AuditLog } from '../../../audit';
import { PackReader, StoredPack } from '../domain/StoredPack';
import { fromListedRow, fromRow, LISTED, PackRow, toRow } from './packRows';
import { NewPack, PackStore } from './PackStore';

const TABLE = 'martech_packs';
const NUMBERS = 'martech_record_numbers';

/** Counted where records are, so that a number is never given twice. */
async function nextNumber(trx: Knex): Promise<number> {
  const [{ last }]: Array<{ last: number }> = await trx(NUMBERS)
    .insert({ type: 'pack', last: 1 })
    .onConflict('type')
    .merge({ last: trx.raw(`${NUMBERS}.last + 1`) })
    .returning('last');
  return last;
}

/** Packs in the plugin's database. */
export class DatabasePacks implements PackStore {
  readonly #audit: Pick<AuditLog, 'append'>;
  readonly #knex: Knex;

  constructor(options: { audit: Pick<AuditLog, 'append'>; knex: Knex }) {
    this.#audit = options.audit;
    this.#knex = options.knex;
  }

  async list(reader: PackReader, limit: number) {
    const rows = await this.#readable(reader)
      .orderBy('number', 'desc')
      .limit(limit)
      .select(...LISTED);
    return rows.map(fromListedRow);
  }

  async byId(id: string, reader: PackReader) {
    const row = await this.#readable(reader).where({ id }).first();
    return row && fromRow(row);
  }

  async add(pack: NewPack, audit: (added: StoredPack) => AuditEvent) {
    return this.#knex.transaction(async trx => {
      const numbered = { ...pack, number: await nextNumber(trx) };
      await trx<PackRow>(TABLE).insert(toRow(numbered));
      await this.#audit.append(trx, audit(numbered));
      return numbered;
    });
  }

  #readable(reader: PackReader) {
    const packs = this.#knex<PackRow>(TABLE);
    return reader.seesAll ? packs : packs.where({ by: reader.ref });
  }
}
