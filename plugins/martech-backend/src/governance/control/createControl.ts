import { Config } from '@backstage/config';
import { OperatingModel } from '@martech-portal/backstage-plugin-martech-common';
import { Router } from 'express';
import { Knex } from 'knex';
import { Clock } from '../../clock';
import { DatabaseFactStore } from '../../facts/store/DatabaseFactStore';
import { Guard } from '../../http';
import { ScorecardCatalog, ScorecardEngine } from '../../scorecards/engine';
import { Scorecards } from '../../scorecards/reads/Scorecards';
import { VisibleEstate } from '../../scorecards/reads/VisibleEstate';
import { WhoIsWho } from '../operating';
import { BoundRules } from '../records';
import { Doers } from '../records/access/Doers';
import { EntitySight } from '../records/access/EntitiesInSight';
import { RecordReader } from '../records/store/RecordReader';
import { AttestationDutiesService } from './reads/AttestationDutiesService';
import { ControlService } from './reads/ControlService';
import { GateService } from './reads/GateService';
import { Namings } from './reads/Namings';
import { StateBriefsService } from './reads/StateBriefsService';
import { createReview } from './review/createReview';
import { createControlRoutes } from './routes';
import { DatabaseControlStore } from './store/DatabaseControlStore';
import { DatabaseStateHistory } from './store/DatabaseStateHistory';
import { LastReviews } from './store/LastReviews';
import { readinessOf } from './store/readinessOf';
import { StateTable } from './tables/StateTable';

interface ControlOptions {
  catalog: ScorecardCatalog;
  clock: Clock;
  config: Config;
  engine: Pick<ScorecardEngine, 'compiledScorecards'>;
  estate: VisibleEstate;
  knex: Knex;
  model: OperatingModel;
  reader: Pick<RecordReader, 'openOf'>;
  states: StateTable;
  who: Pick<WhoIsWho, 'of'>;
}

/** What shows how entities stand, and decides about going live. */
export interface Control {
  /** Of go-live reviews. */
  rules: BoundRules;
  /** How one entity stands. */
  service: ControlService;
  routes(options: { doers: Pick<Doers, 'of'>; guarded: Guard }): Router;
}

/** Puts together what shows states that are worked out elsewhere. */
export function createControl(options: ControlOptions): Control {
  const { engine, estate, knex } = options;
  const { readiness, standards } = readinessOf(knex);
  const history = new DatabaseStateHistory(knex);
  const store = new DatabaseControlStore(knex);
  const sight = new EntitySight(estate);
  const shared = { ...options, history, readiness, store };
  const service = new ControlService({
    ...shared,
    namings: new Namings({ clock: options.clock, sight, standards }),
    scorecards: new Scorecards({ source: engine, estate }),
  });
  return {
    rules: createReview(options),
    service,
    routes: ({ doers, guarded }) =>
      createControlRoutes(
        {
          attestations: new AttestationDutiesService({
            ...options,
            doers,
            facts: new DatabaseFactStore(knex),
          }),
          briefs: new StateBriefsService({ sight, store }),
          control: service,
          gate: new GateService({ ...shared, reviews: new LastReviews(knex) }),
        },
        guarded,
      ),
  };
}
