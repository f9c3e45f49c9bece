import {
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { Clock } from '../../clock';
import { Bell } from '../../entities/feed/Bell';
import { IndexState } from '../../entities/store/IndexState';
import { DatabasePeopleStore } from '../store/DatabasePeopleStore';
import { DatabaseRollups } from '../store/DatabaseRollups';
import { EvaluationQueue } from '../store/EvaluationQueue';
import { PeopleCatalog, PeopleSweeper } from './PeopleSweeper';
import { ScorecardEngine } from './ScorecardEngine';
import { ScorecardFeed } from './ScorecardFeed';

/** Puts together what keeps results up to date. */
export function createScorecardFeed(options: {
  bell: Bell;
  catalog: PeopleCatalog;
  clock: Clock;
  engine: ScorecardEngine;
  knex: Knex;
  lifecycle: LifecycleService;
  logger: LoggerService;
  /** Called with people and groups that changed. */
  onPeopleChanged?: (refs: readonly string[]) => void;
  scheduler: SchedulerService;
  state: IndexState;
}): ScorecardFeed {
  const { knex } = options;
  const queue = new EvaluationQueue(knex);
  return new ScorecardFeed({
    ...options,
    people: new PeopleSweeper({
      ...options,
      onChanged: options.onPeopleChanged,
      people: new DatabasePeopleStore(knex),
      queue,
    }),
    rollups: new DatabaseRollups(knex),
  });
}
