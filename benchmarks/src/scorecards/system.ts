import { Knex } from 'knex';
import { ReadCatalog } from '../catalog/ReadCatalog';
import { ComparableCheck } from './checks';

/** What a run of one system is given. */
export interface Setting {
  catalog: ReadCatalog;
  /** How many platforms it has. */
  entities: number;
  checks: ComparableCheck[];
  knex: Knex;
}

/** One of the systems that are compared, ready to run. */
export interface System {
  /** Evaluates everything once, down to the last commit; answers how many outcomes there were. */
  run(): Promise<number>;
  /** Tables that hold what a run comes to; writes to others do not count as rows. */
  resultTables: string[];
  close?(): Promise<void>;
}
