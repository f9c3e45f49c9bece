import { LoggerService } from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { Knex } from 'knex';
import { Clock } from '../../clock';
import { FactStore } from '../../facts/store/FactStore';
import { Estate } from './Estate';
import { RecordSource } from './RecordSource';
import { ScorecardCatalog } from './ScorecardCatalog';
import { Waivers } from './Waivers';

/** What an engine is made of. */
export interface ScorecardEngineOptions {
  catalog: ScorecardCatalog;
  clock: Clock;
  /** Reads `martech.roles.required` and `martech.readiness.depth`. */
  config: Config;
  /** Default: the entity index in the same database. */
  estate?: Estate;
  facts: Pick<FactStore, 'of'>;
  knex: Knex;
  /** How long a worker may take for a batch, milliseconds; 60 s by default. */
  lease?: number;
  logger: LoggerService;
  /** Default: nobody keeps records. */
  records?: RecordSource;
  /** Default: nothing is waived. */
  waivers?: Waivers;
}
