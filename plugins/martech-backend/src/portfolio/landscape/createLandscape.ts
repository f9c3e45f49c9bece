import { readMoneyPolicy } from '@martech-portal/backstage-plugin-martech-common';
import { Router } from 'express';
import { readExpectedCapabilities } from '../../governance/control/readExpectedCapabilities';
import { DatabaseControlFeed } from '../../governance/control/store/DatabaseControlFeed';
import { CapabilitiesService } from '../capabilities/CapabilitiesService';
import type { PortfolioParts } from '../createPortfolio';
import { MarkLibrary } from '../marks/MarkLibrary';
import { LandscapeService } from './LandscapeService';
import { createLandscapeRoutes } from './routes';

/** Puts together what the landscape and the coverage of capabilities read. */
export function createLandscape(parts: PortfolioParts): Router {
  const marks = new MarkLibrary();
  const shared = {
    ...parts,
    feed: new DatabaseControlFeed(parts.knex),
    past: parts.overview.past,
  };
  return createLandscapeRoutes(
    {
      coverage: new CapabilitiesService({
        ...shared,
        expected: readExpectedCapabilities(parts.config),
      }),
      landscape: new LandscapeService({
        ...shared,
        marks,
        money: readMoneyPolicy(parts.config),
      }),
      marks,
    },
    parts.guarded,
  );
}
