import { MarketingScorecard } from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { definitionOf } from '../domain/definitionOf';
import { nextResultsRevision } from './resultsRevision';
import { ScorecardVersion, ScorecardVersions } from './ScorecardVersions';
import { VersionRecord } from './tables';

const TABLE = 'martech_scorecard_versions';

function toVersion(record: VersionRecord): ScorecardVersion {
  const definition: MarketingScorecard = JSON.parse(record.definition);
  return {
    id: record.id,
    entityRef: record.entity_ref,
    uid: record.uid,
    version: record.version,
    definition,
    validFrom: Number(record.valid_from),
    ...(record.valid_to !== null && { validTo: Number(record.valid_to) }),
    revision: record.revision,
  };
}

/** Versions in the plugin's database. */
export class DatabaseScorecardVersions implements ScorecardVersions {
  readonly #knex: Knex;

  constructor(knex: Knex) {
    this.#knex = knex;
  }

  async revision() {
    const row = await this.#knex<VersionRecord>(TABLE)
      .max({ revision: 'revision' })
      .first();
    return Number(row?.revision ?? 0);
  }

  async current() {
    const records = await this.#knex<VersionRecord>(TABLE)
      .whereNull('valid_to')
      .orderBy('id');
    return records.map(toVersion);
  }

  async firstIds() {
    const records: Array<{ entity_ref: string; first: number }> =
      await this.#knex(TABLE)
        .groupBy('entity_ref')
        .select('entity_ref')
        .min({ first: 'id' });
    return new Map(
      records.map(({ entity_ref, first }) => [entity_ref, Number(first)]),
    );
  }

  async of(entityRef: string, version: string, at?: number) {
    const records = this.#knex<VersionRecord>(TABLE)
      .where({ entity_ref: entityRef, version })
      .orderBy('id', 'desc');
    if (at !== undefined) records.where('valid_from', '<=', at);
    const record = await records.first();
    return record && toVersion(record);
  }

  put(
    { entityRef, version, entity }: Parameters<ScorecardVersions['put']>[0],
    now: number,
  ) {
    const uid = entity.metadata.uid ?? '';
    const definition = JSON.stringify(definitionOf(entity));
    return this.#knex.transaction(async tx => {
      const known = await tx<VersionRecord>(TABLE)
        .where({ entity_ref: entityRef })
        .whereNull('valid_to')
        .first();
      const isSame =
        known?.version === version &&
        known.uid === uid &&
        known.definition === definition;
      if (isSame) return false;
      const revision = await nextResultsRevision(tx);
      // Again by its reference: another replica may have been first.
      await tx<VersionRecord>(TABLE)
        .where({ entity_ref: entityRef })
        .whereNull('valid_to')
        .update({ valid_to: now, revision });
      await tx<VersionRecord>(TABLE).insert({
        entity_ref: entityRef,
        uid,
        version,
        definition,
        valid_from: now,
        valid_to: null,
        revision,
      });
      return true;
    });
  }

  remove(entityRef: string, now: number) {
    return this.#knex.transaction(async tx => {
      const known = await tx<VersionRecord>(TABLE)
        .where({ entity_ref: entityRef })
        .whereNull('valid_to')
        .first();
      if (!known) return false;
      const revision = await nextResultsRevision(tx);
      await tx<VersionRecord>(TABLE)
        .where({ entity_ref: entityRef })
        .whereNull('valid_to')
        .update({ valid_to: now, revision });
      return true;
    });
  }
}
