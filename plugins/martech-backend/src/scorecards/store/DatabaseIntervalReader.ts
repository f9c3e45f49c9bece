import { Knex } from 'knex';
import { ScorecardVersions } from './ScorecardVersions';
import { IntervalReader, PastStatus, StoredInterval } from './IntervalReader';
import { pastStatus } from './pastStatus';
import { readFirstKnown } from './readStanding';
import { IntervalRecord } from './tables';

const TABLE = 'martech_intervals';

export const toInterval = (record: IntervalRecord): StoredInterval => ({
  id: record.id,
  uid: record.uid,
  subject: record.subject,
  value: record.value,
  from: Number(record.from_ms),
  to: record.to_ms === null ? null : Number(record.to_ms),
  version: record.version,
  evidence: record.evidence === null ? null : JSON.parse(record.evidence),
});

/** History in the plugin's database. */
export class DatabaseIntervalReader implements IntervalReader {
  readonly #knex: Knex;
  readonly #versions: Pick<ScorecardVersions, 'of'>;

  constructor(knex: Knex, versions: Pick<ScorecardVersions, 'of'>) {
    this.#knex = knex;
    this.#versions = versions;
  }

  async statusAt(
    uid: string,
    instant: number,
  ): Promise<PastStatus | undefined> {
    const records = await this.#knex<IntervalRecord>(TABLE)
      .where({ uid })
      .where('from_ms', '<=', instant)
      .where(open => open.whereNull('to_ms').orWhere('to_ms', '>', instant));
    if (records.length === 0) return undefined;
    return pastStatus(records, async (scorecard, version) => {
      const known = await this.#versions.of(scorecard, version);
      return known?.definition.spec.checks.map(({ id }) => id) ?? [];
    });
  }

  async intervals(
    uid: string,
    { from, to, limit, after }: Parameters<IntervalReader['intervals']>[1],
  ) {
    const query = this.#knex<IntervalRecord>(TABLE)
      .where({ uid })
      .where('from_ms', '<', to)
      .where(open => open.whereNull('to_ms').orWhere('to_ms', '>', from))
      .whereNot('subject', 'like', 'baseline:%')
      .whereNot('subject', 'like', 'score:%')
      .orderBy([
        { column: 'from_ms', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit);
    if (after) {
      query.where(older =>
        older
          .where('from_ms', '<', after.from)
          .orWhere(same =>
            same.where('from_ms', after.from).where('id', '<', after.id),
          ),
      );
    }
    const records = await query;
    return records.map(toInterval);
  }

  firstKnown(uid: string) {
    return readFirstKnown(this.#knex, uid);
  }
}
