import { Outcome } from '@martech-portal/backstage-plugin-martech-common';
import { outcomeOfLetter } from '@martech-portal/backstage-plugin-martech-common/rules';
import { Knex } from 'knex';
import { readDetails } from '../../../scorecards/domain/detailsText';
import { Versions } from '../../../scorecards/reads/Versions';
import { ResultRecord } from '../../../scorecards/store/tables';

const READ_AT_ONCE = 500;

/** What one check came to. */
export interface CheckOutcome {
  entityRef: string;
  uid: string;
  scorecard: string;
  id: string;
  outcome: Outcome;
  /** Milliseconds. */
  since?: number;
}

/** Reads what checks came to, as it was stored last. */
export class CheckOutcomes {
  readonly #knex: Knex;
  readonly #versions: Versions;

  constructor(knex: Knex, versions: Versions) {
    this.#knex = knex;
    this.#versions = versions;
  }

  /** Under some scorecards, of those that have been evaluated. */
  async of(
    entityRefs: readonly string[],
    scorecards: readonly string[],
  ): Promise<CheckOutcome[]> {
    const found: CheckOutcome[] = [];
    for (let at = 0; at < entityRefs.length; at += READ_AT_ONCE) {
      const records = await this.#knex<ResultRecord>('martech_results')
        .whereIn(
          'uid',
          this.#knex('martech_evaluations')
            .whereIn('entity_ref', entityRefs.slice(at, at + READ_AT_ONCE))
            .select('uid'),
        )
        .whereIn('scorecard_ref', scorecards);
      for (const record of records) found.push(...(await this.#read(record)));
    }
    return found;
  }

  async #read(record: ResultRecord): Promise<CheckOutcome[]> {
    const { codes, scorecard_ref: scorecard, uid, version } = record;
    const rules = await this.#versions.of(scorecard, version);
    const details = readDetails(record.details);
    return (rules?.spec.checks ?? []).flatMap(({ id }, index) => {
      const outcome = outcomeOfLetter(codes.charAt(index));
      if (!outcome) return [];
      const { since } = details[index] ?? {};
      const entityRef = record.entity_ref;
      return [{ entityRef, uid, scorecard, id, outcome, since }];
    });
  }
}
