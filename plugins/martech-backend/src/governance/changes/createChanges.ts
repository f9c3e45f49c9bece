import { Config } from '@backstage/config';
import { OperatingModel } from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { Clock } from '../../clock';
import { EntityTables } from '../../entities/tables/EntityTables';
import { WhoIsWho } from '../operating';
import { RecordReader } from '../records';
import { RecordAccess } from '../records/access/RecordAccess';
import { AssessService } from './AssessService';
import { ChangeLook, ReadEntity } from './ChangeLook';
import { createChangeRules } from './changeRules';
import { AskForException } from './domain/workaround';
import { createFreezeRules } from './freezeRules';
import { FreezeWindows } from './FreezeWindows';
import { ImpactGraphs } from './impact/ImpactGraphs';
import { createIncidentRules } from './incidentRules';
import { Histories } from './metrics/Histories';
import { MetricsService } from './metrics/MetricsService';
import { readChangesPolicy } from './readChangesPolicy';
import { ApprovalTimes } from './store/ApprovalTimes';
import { HistoryReader } from './store/HistoryReader';
import { PermittedRecords } from './store/PermittedRecords';
import { RecordsAhead } from './store/RecordsAhead';

interface ChangesOptions {
  /** Makes what an exception is that comes with a workaround. */
  askForException: AskForException;
  config: Config;
  knex: Knex;
  model: OperatingModel;
  readEntity: ReadEntity;
  tables: EntityTables;
}

const known = (ref: string | undefined) => ref ?? '';

/**
 * Changes, freezes and incidents: the rules by which the engine of records moves
 * them, and what they and others look at.
 *
 * @throws Error that names the key when config is wrong
 */
export function createChanges(options: ChangesOptions) {
  const { config, knex, model, tables } = options;
  const { decideWithin, restoreWithin } = readChangesPolicy(config);
  const ahead = new RecordsAhead(knex);
  const freezes = new FreezeWindows(ahead);
  const graphs = new ImpactGraphs(tables);
  const look = new ChangeLook({ ...options, decideWithin, freezes, graphs });
  return {
    /** Who depends on whom, as of now. */
    graphs,
    freezes,
    rules: {
      change: createChangeRules({
        look: (entityRef, now) => look.of(known(entityRef), now),
      }),
      freeze: createFreezeRules(model),
      incident: createIncidentRules({
        ...options,
        affected: entityRef => look.affected(known(entityRef)),
        restoreWithin,
      }),
    },
    /** What answers, once it is known who may see which records. */
    reads(of: {
      access: RecordAccess;
      clock: Clock;
      reader: RecordReader;
      who: WhoIsWho;
    }) {
      const shared = { ...of, ahead, graphs, look, model };
      const histories = new Histories({
        ...of,
        whole: new HistoryReader(knex),
      });
      return {
        assessments: new AssessService({
          ...shared,
          times: new ApprovalTimes(knex),
        }),
        metrics: new MetricsService({
          ...of,
          histories,
          permitted: new PermittedRecords(knex),
        }),
      };
    },
  };
}
