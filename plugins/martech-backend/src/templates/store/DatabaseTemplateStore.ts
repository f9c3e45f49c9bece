import { Knex } from 'knex';
import { insertRows, pieces } from '../../database';
import { KnownVersion, TemplateRow } from '../domain/TemplateRow';
import { TemplateRecord, VersionRecord } from './tables';
import { toRecord, toRow, toVersion, toVersionRecord } from './templateRecords';
import { TemplateStore } from './TemplateStore';

const TEMPLATES = 'martech_templates';
const VERSIONS = 'martech_template_versions';

/** Templates in the plugin's database. */
export class DatabaseTemplateStore implements TemplateStore {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async of(entityRefs: readonly string[]) {
    const rows = await this.#where('entity_ref', entityRefs);
    return new Map(rows.map(row => [row.declared.entityRef, row]));
  }

  madeFrom(entityRefs: readonly string[]) {
    return this.#where('derived_from', entityRefs);
  }

  withHashes(hashes: readonly string[]) {
    return this.#where('content_hash', hashes);
  }

  async versionsOf(entityRefs: readonly string[]) {
    const versions = new Map<string, KnownVersion[]>();
    for (const some of pieces([...new Set(entityRefs)])) {
      const records = await this.#knex<VersionRecord>(VERSIONS)
        .whereIn('entity_ref', some)
        .orderBy(['entity_ref', 'first_seen_at', 'version']);
      for (const version of records.map(toVersion)) {
        const known = versions.get(version.entityRef);
        if (known) known.push(version);
        else versions.set(version.entityRef, [version]);
      }
    }
    return versions;
  }

  async save({
    changed,
    seenAt,
    touched,
    versions,
  }: Parameters<TemplateStore['save']>[0]) {
    await this.#knex.transaction(async tx => {
      await writeTemplates(tx, changed, seenAt);
      for (const isChecked of [true, false]) {
        const refs = touched
          .filter(row => (row.checkedAt !== undefined) === isChecked)
          .map(({ entityRef }) => entityRef);
        await touch(tx, refs, {
          seen_at: seenAt,
          ...(isChecked && { checked_at: seenAt }),
        });
      }
      await writeVersions(tx, versions);
    });
  }

  removeUnseen(since: number): Promise<number> {
    return this.#knex<TemplateRecord>(TEMPLATES)
      .where('seen_at', '<', since)
      .delete();
  }

  async #where(
    column: 'entity_ref' | 'derived_from' | 'content_hash',
    values: readonly string[],
  ): Promise<TemplateRow[]> {
    const rows: TemplateRow[] = [];
    for (const some of pieces([...new Set(values)])) {
      const records = await this.#knex<TemplateRecord>(TEMPLATES)
        .whereIn(column, some)
        .orderBy('entity_ref');
      rows.push(...records.map(toRow));
    }
    return rows;
  }
}

/** In one order for all replicas, so that they cannot wait for each other. */
async function writeTemplates(
  tx: Knex,
  rows: readonly TemplateRow[],
  seenAt: number,
) {
  const records = rows
    .map(row => toRecord(row, seenAt))
    .sort((a, b) => (String(a.entity_ref) < String(b.entity_ref) ? -1 : 1));
  await insertRows(
    tx,
    {
      table: TEMPLATES,
      columns: [
        'entity_ref',
        'derived_from',
        'content_hash',
        'declared',
        'file',
        'checked_at',
        'seen_at',
      ],
      key: ['entity_ref'],
    },
    records,
  );
}

async function writeVersions(tx: Knex, versions: readonly KnownVersion[]) {
  await insertRows(
    tx,
    {
      table: VERSIONS,
      columns: [
        'entity_ref',
        'version',
        'first_seen_at',
        'published_on',
        'content_hash',
        'regions',
      ],
      key: ['entity_ref', 'version'],
      // Whoever saw it first, the day stays.
      merge: {
        first_seen_at: `"${VERSIONS}"."first_seen_at"`,
        published_on: `"${VERSIONS}"."published_on"`,
      },
    },
    versions.map(toVersionRecord),
  );
}

async function touch(
  tx: Knex,
  entityRefs: readonly string[],
  columns: Partial<TemplateRecord>,
) {
  for (const some of pieces([...entityRefs].sort())) {
    await tx<TemplateRecord>(TEMPLATES)
      .whereIn('entity_ref', some)
      .update(columns);
  }
}
