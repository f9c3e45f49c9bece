import { Knex } from 'knex';
import { Versions } from '../../../scorecards/reads/Versions';
import { DatabaseResultReader } from '../../../scorecards/store/DatabaseResultReader';
import { DatabaseScorecardVersions } from '../../../scorecards/store/DatabaseScorecardVersions';
import { Standards } from '../feed/Standards';
import { CheckOutcomes } from './CheckOutcomes';
import { ReadinessReader } from './ReadinessReader';

/** What reads readiness from a database. */
export function readinessOf(knex: Knex) {
  const versions = new DatabaseScorecardVersions(knex);
  const standards = new Standards(versions);
  const outcomes = new CheckOutcomes(knex, new Versions(versions));
  const results = new DatabaseResultReader(knex);
  return {
    readiness: new ReadinessReader({ knex, outcomes, results, standards }),
    standards,
  };
}
