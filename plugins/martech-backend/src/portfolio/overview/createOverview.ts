import { readExpectedCapabilities } from '../../governance/control/readExpectedCapabilities';
import { DatabaseConsistencyDays } from '../../governance/control/store/ConsistencyDays';
import { DatabaseControlFeed } from '../../governance/control/store/DatabaseControlFeed';
import { DatabaseStateHistory } from '../../governance/control/store/DatabaseStateHistory';
import type { PortfolioParts } from '../createPortfolio';
import { ConsistencyReads } from './ConsistencyReads';
import { OverviewService } from './OverviewService';
import { PastStates } from './PastStates';

/** How the estate stands, and stood. */
export interface Overview {
  past: PastStates;
  service: OverviewService;
}

/** Puts together what reads how the estate stands. */
export function createOverview(
  parts: Pick<PortfolioParts, 'clock' | 'config' | 'knex' | 'platforms'>,
): Overview {
  const { config, knex } = parts;
  const past = new PastStates(new DatabaseStateHistory(knex));
  const service = new OverviewService({
    ...parts,
    consistency: new ConsistencyReads(new DatabaseConsistencyDays(knex)),
    expected: readExpectedCapabilities(config),
    feed: new DatabaseControlFeed(knex),
    past,
  });
  return { past, service };
}
