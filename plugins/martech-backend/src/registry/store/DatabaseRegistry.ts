import { Knex } from 'knex';
import { AuditLog } from '../../audit';
import { pieces } from '../../database';
import { Idempotency } from '../../governance/records/store/Idempotency';
import { StaleVersionError } from '../../governance/records/store/StaleVersionError';
import { Outbox } from '../../outbox';
import { RegistryWrite } from '../domain/Registered';
import {
  fromRegistered,
  fromWrite,
  toRegistered,
  toVersion,
} from './registeredRows';
import { NameTakenError, Registry, WriteOptions } from './Registry';
import { RegisteredRecord, SequenceRecord, VersionRecord } from './tables';
import { auditOf, newsOf } from './writeNews';

const TABLE = 'martech_registry';
const SEQUENCE = 'martech_registry_sequence';
const VERSIONS = 'martech_registry_versions';

/** The one line at which two that register the same name, or saw the same, part. */
async function put(trx: Knex, write: RegistryWrite, sequence: number) {
  const { after, before } = write;
  const row = fromRegistered(after, sequence);
  if (!before) {
    const inserted = await trx<RegisteredRecord>(TABLE)
      .insert(row)
      .onConflict('entity_ref')
      .ignore()
      .returning('uid');
    if (inserted.length === 0) throw new NameTakenError(after.entityRef);
    return;
  }
  const { uid, version } = before;
  const updated = await trx<RegisteredRecord>(TABLE)
    .where({ uid, version })
    .update(row);
  if (updated === 0) {
    const now = await trx<RegisteredRecord>(TABLE)
      .where({ uid })
      .first('version');
    throw new StaleVersionError(after.entityRef, now?.version ?? version);
  }
}

/** How many more entities are not removed. */
const keptMore = ({ after, before }: RegistryWrite) =>
  (after.removedAt ? 0 : 1) - (before && !before.removedAt ? 1 : 0);

/** The registry in tables of the plugin's database. */
export class DatabaseRegistry implements Registry {
  readonly #options: {
    audit: AuditLog;
    idempotency: Idempotency;
    knex: Knex;
    outbox: Outbox;
  };

  constructor(options: {
    audit: AuditLog;
    idempotency: Idempotency;
    knex: Knex;
    outbox: Outbox;
  }) {
    this.#options = options;
  }

  async byRef(entityRef: string) {
    return (await this.byRefs([entityRef])).get(entityRef);
  }

  async byRefs(entityRefs: readonly string[]) {
    const found = [];
    for (const some of pieces(entityRefs)) {
      found.push(...(await this.#rows().whereIn('entity_ref', some)));
    }
    return new Map(found.map(row => [row.entity_ref, toRegistered(row)]));
  }

  async byUid(uid: string) {
    const [row] = await this.#rows().where({ uid });
    return row && toRegistered(row);
  }

  async ofSource(source: string) {
    const rows = await this.#rows().where({ source });
    return new Map(
      rows.map(row => [row.source_key ?? '', toRegistered(row)] as const),
    );
  }

  async versions(
    uid: string,
    { below, limit }: { below?: number; limit: number },
  ) {
    const query = this.#options
      .knex<VersionRecord>(VERSIONS)
      .where({ uid })
      .orderBy('version', 'desc')
      .limit(limit);
    if (below !== undefined) query.where('version', '<', below);
    return (await query.select('*')).map(toVersion);
  }

  /** The last place is read first: everything up to it is there to be read. */
  async changes(after: number, limit: number) {
    const { knex } = this.#options;
    const [{ kept, last }] = await knex<SequenceRecord>(SEQUENCE);
    const rows = await this.#rows()
      .where('sequence', '>', after)
      .where('sequence', '<=', last)
      .orderBy('sequence')
      .limit(limit);
    return {
      changes: rows.map(row => ({
        sequence: row.sequence,
        uid: row.uid,
        entityRef: row.entity_ref,
        entity: row.removed_at === null ? JSON.parse(row.entity) : null,
      })),
      latest: last,
      total: kept,
    };
  }

  /**
   * Locks are taken in one order by everybody: key, sequence, entities, audit.
   * Whoever has read up to a place has missed none before it.
   */
  async write(
    writes: readonly RegistryWrite[],
    { along, once, quiet }: WriteOptions = {},
  ) {
    const { audit, idempotency, knex, outbox } = this.#options;
    const [first] = writes;
    if (!first) return;
    await knex.transaction(async trx => {
      if (once) {
        await idempotency.note(trx, once, {
          recordId: first.after.uid,
          now: first.event.at,
        });
      }
      const more = writes.map(keptMore).reduce((sum, one) => sum + one, 0);
      const [{ last }] = await trx<SequenceRecord>(SEQUENCE)
        .update({
          last: trx.raw('last + ?', [writes.length]),
          kept: trx.raw('kept + ?', [more]),
        })
        .returning('last');
      await along?.(trx);
      for (const [index, write] of writes.entries()) {
        await put(trx, write, last - writes.length + index + 1);
        await trx<VersionRecord>(VERSIONS).insert(fromWrite(write));
      }
      if (!quiet) await outbox.add(trx, ...writes.map(newsOf));
      await audit.append(trx, ...writes.map(auditOf));
    });
  }

  async removed(limit: number) {
    const rows = await this.#rows()
      .whereNotNull('removed_at')
      .orderBy([
        { column: 'removed_at', order: 'desc' },
        { column: 'uid', order: 'desc' },
      ])
      .limit(limit);
    return rows.map(toRegistered);
  }

  async due(now: Date, limit: number) {
    const rows = await this.#rows()
      .where('next_at', '<=', now.getTime())
      .orderBy(['next_at', 'uid'])
      .limit(limit);
    return rows.map(toRegistered);
  }

  async lookAgain(uid: string, version: number, nextAt: Date | null) {
    await this.#options
      .knex<RegisteredRecord>(TABLE)
      .where({ uid, version })
      .update({ next_at: nextAt?.getTime() ?? null });
  }

  #rows() {
    return this.#options.knex<RegisteredRecord>(TABLE).select('*');
  }
}
