import {
  AuditorService,
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { Knex } from 'knex';
import { Clock } from '../clock';
import { AuditRelay } from './AuditRelay';
import { DailyCheckpoint } from './DailyCheckpoint';
import { readAuditPolicy } from './readAuditPolicy';
import { AuditService } from './service';
import { AuditLog } from './store/AuditLog';
import { DatabaseAuditLog } from './store/DatabaseAuditLog';
import { DatabaseAuditReader } from './store/DatabaseAuditReader';
import { DatabaseCheckpoints } from './store/DatabaseCheckpoints';
import { RelayPosition } from './store/RelayPosition';
import { Verifier } from './Verifier';

/** Puts the audit log together: what it grows by, answers with and is kept by. */
export function createAudit(options: {
  auditor: AuditorService;
  clock: Clock;
  config: Config;
  knex: Knex;
  lifecycle: LifecycleService;
  logger: LoggerService;
  scheduler: SchedulerService;
}): { log: AuditLog; service: AuditService; start(): void } {
  const { auditor, knex, lifecycle, scheduler } = options;
  const log = new DatabaseAuditLog();
  const reader = new DatabaseAuditReader(knex);
  const verifier = new Verifier(reader);
  const checkpoint = new DailyCheckpoint({
    ...options,
    checkpoints: new DatabaseCheckpoints(knex, log),
    policy: readAuditPolicy(options.config),
    reader,
    verifier,
  });
  const relay = new AuditRelay(auditor, reader, new RelayPosition(knex));
  return {
    log,
    service: new AuditService(reader, verifier),
    start() {
      lifecycle.addStartupHook(async () => {
        await scheduler.scheduleTask({
          id: 'martech-audit-checkpoint',
          scope: 'global',
          frequency: { hours: 1 },
          initialDelay: { minutes: 1 },
          timeout: { hours: 1 },
          fn: () => checkpoint.run(),
        });
        await scheduler.scheduleTask({
          id: 'martech-audit-relay',
          scope: 'global',
          frequency: { seconds: 10 },
          initialDelay: { seconds: 10 },
          timeout: { minutes: 10 },
          fn: () => relay.run(),
        });
      });
    },
  };
}
