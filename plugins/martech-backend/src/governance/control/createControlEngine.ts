import { Config } from '@backstage/config';
import { Knex } from 'knex';
import { Clock } from '../../clock';
import { FactStore } from '../../facts/store/FactStore';
import {
  Estate,
  RecordSource,
  ScorecardCatalog,
  Waivers,
} from '../../scorecards/engine';
import { EntityCache } from '../../scorecards/engine/EntityCache';
import { Versions } from '../../scorecards/reads/Versions';
import { DatabaseResultReader } from '../../scorecards/store/DatabaseResultReader';
import { DatabaseScorecardVersions } from '../../scorecards/store/DatabaseScorecardVersions';
import { ControlPolicy } from './domain/ControlPolicy';
import { policyVersion } from './domain/policyVersion';
import { ConsistencyKeeper } from './feed/ConsistencyKeeper';
import { ControlKeeper } from './feed/ControlKeeper';
import { ControlWatch } from './feed/ControlWatch';
import { EstateWatch } from './feed/EstateWatch';
import { PlatformReader } from './feed/PlatformReader';
import { Standards } from './feed/Standards';
import { TemplateReader } from './feed/TemplateReader';
import { ViewWatch } from './feed/ViewWatch';
import { readControlPolicy } from './readControlPolicy';
import { readExpectedCapabilities } from './readExpectedCapabilities';
import { DatabaseRecordSource } from './sources/DatabaseRecordSource';
import { Exceptions } from './sources/Exceptions';
import { CheckOutcomes } from './store/CheckOutcomes';
import { DatabaseConsistencyDays } from './store/ConsistencyDays';
import { CountedRecordReader } from './store/CountedRecordReader';
import { DatabaseControlFeed } from './store/DatabaseControlFeed';
import { DatabaseControlRecords } from './store/DatabaseControlRecords';
import { DatabaseControlStore } from './store/DatabaseControlStore';
import { DatabaseStateHistory } from './store/DatabaseStateHistory';
import { DatabaseWaivers } from './store/DatabaseWaivers';
import { StateTable } from './tables/StateTable';

/** What rules are told by records, and what follows from results. */
export interface ControlEngine {
  /** For the engine of scorecards. */
  records: RecordSource;
  waivers: Waivers;
  /** To be told to follow when results are there. */
  keeper: ControlKeeper;
}

function shareOf(knex: Knex, policy: ControlPolicy) {
  const versions = new DatabaseScorecardVersions(knex);
  const records = new DatabaseControlRecords(knex);
  const outcomes = new CheckOutcomes(knex, new Versions(versions));
  return {
    exceptions: new Exceptions({ outcomes, policy, records }),
    outcomes,
    policy,
    records,
    standards: new Standards(versions),
    store: new DatabaseControlStore(knex),
  };
}

/** Puts together what works out states, of the present or of a past moment. */
export function createControlEngine(options: {
  catalog: ScorecardCatalog;
  clock: Clock;
  config: Config;
  estate: Estate;
  facts: Pick<FactStore, 'of'>;
  /** The past has no entity index. */
  isPast: boolean;
  knex: Knex;
}): ControlEngine {
  const { catalog, clock, config, knex } = options;
  const policy = readControlPolicy(config);
  const shared = shareOf(knex, policy);
  const { records, store } = shared;
  const feed = new DatabaseControlFeed(knex);
  const cache = new EntityCache(catalog, clock);
  const estate = options.isPast
    ? new ViewWatch(options)
    : new EstateWatch(knex);
  const version = policyVersion(policy);
  const keeper = new ControlKeeper({
    ...options,
    cache,
    consistency: new ConsistencyKeeper({
      days: new DatabaseConsistencyDays(knex),
      expected: readExpectedCapabilities(config),
      states: new StateTable(store, 0),
    }),
    estateChanges: () => estate.changed(),
    feed,
    platforms: new PlatformReader({
      ...options,
      ...shared,
      cache,
      history: new DatabaseStateHistory(knex),
      results: new DatabaseResultReader(knex),
    }),
    policy,
    policyVersion: version,
    store,
    templates: new TemplateReader({ ...shared, cache }),
    watch: new ControlWatch({ feed, knex, policy: version, records, store }),
  });
  return {
    keeper,
    records: new DatabaseRecordSource({
      ...shared,
      reader: new CountedRecordReader(knex),
    }),
    waivers: new DatabaseWaivers(knex),
  };
}
