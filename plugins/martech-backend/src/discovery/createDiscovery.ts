import {
  AuditorService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { Router } from 'express';
import { Knex } from 'knex';
import { DatabaseAuditLog } from '../audit';
import { Clock } from '../clock';
import { RecordsService } from '../governance/records/reads/RecordsService';
import { DatabaseRecordReader } from '../governance/records/store/DatabaseRecordReader';
import { Caller, Guard } from '../http';
import { VisibleEstate } from '../scorecards/reads/VisibleEstate';
import { CandidatesService } from './CandidatesService';
import { Exceptions } from './Exceptions';
import { Candidates } from './reads/Candidates';
import { Registers } from './reads/Registers';
import { readDiscoveryPolicy } from './readDiscoveryPolicy';
import { ReportService } from './ReportService';
import { createDiscoveryRoutes } from './routes';
import { CandidateTable } from './store/CandidateTable';
import { DatabaseCandidates } from './store/DatabaseCandidates';
import { thirdPartyWeb } from './web/thirdPartyWeb';

/** Puts together what finds tools that nobody has registered. */
export function createDiscovery(options: {
  auditor: AuditorService;
  clock: Clock;
  config: Config;
  doerOf(caller: Caller): Promise<{ ref: string }>;
  estate: VisibleEstate;
  guarded: Guard;
  knex: Knex;
  permissions: PermissionsService;
  records: RecordsService;
}): Router {
  const { config, estate, knex, records } = options;
  const { own } = readDiscoveryPolicy(config);
  const store = new DatabaseCandidates({ audit: new DatabaseAuditLog(), knex });
  const reader = new DatabaseRecordReader(knex);
  const parts = {
    ...options,
    own,
    refTest: (caller: Caller) => estate.refTest(caller),
    registers: new Registers({ estate, web: thirdPartyWeb }),
    store,
    table: new CandidateTable(store),
    web: thirdPartyWeb,
  };
  const candidates = new Candidates({
    ...parts,
    records: {
      byIds: ids => reader.byIds(ids),
      visible: (caller, some) => records.visible(caller, some),
    },
  });
  const shared = { ...parts, candidates };
  return createDiscoveryRoutes({
    ...options,
    candidates: new CandidatesService({
      ...shared,
      exceptions: new Exceptions(options),
    }),
    reports: new ReportService(shared),
  });
}
