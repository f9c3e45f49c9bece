import {
  LifecycleService,
  LoggerService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { Config } from '@backstage/config';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { SignalsService } from '@backstage/plugin-signals-node';
import { AttestationTopic } from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { Clock } from '../clock';
import { RecordReader } from '../governance/records';
import { Courier } from './delivery/Courier';
import { digestLetters } from './delivery/digestLetters';
import { OutboxWorker } from './delivery/OutboxWorker';
import { recordLetters } from './delivery/recordLetters';
import { RecordSignals } from './delivery/RecordSignals';
import { reminderLetters } from './delivery/reminderLetters';
import { DigestJob } from './digest/DigestJob';
import { DigestSource } from './digest/DigestSource';
import { OutboxFeed } from './OutboxFeed';
import { readNotificationsPolicy } from './readNotificationsPolicy';
import { DueAttestations } from './reminders/DueAttestations';
import { DueRecords } from './reminders/DueRecords';
import { ReminderJob } from './reminders/ReminderJob';
import { DatabaseOutbox } from './store/DatabaseOutbox';
import { DatabaseOutboxQueue } from './store/DatabaseOutboxQueue';
import { DatabaseRecordViews } from './store/DatabaseRecordViews';
import { entityTitle } from './store/entityTitle';
import { Outbox } from './store/Outbox';
import { Reminders } from './store/Reminders';

interface CreateOutboxOptions {
  /** People and groups who may give their word about a platform. */
  attesters(
    entityRef: string,
    topic: AttestationTopic,
  ): Promise<readonly string[]>;
  clock: Clock;
  config: Config;
  digest: DigestSource;
  knex: Knex;
  lifecycle: LifecycleService;
  logger: LoggerService;
  notifications: NotificationService;
  records: RecordReader;
  scheduler: SchedulerService;
  signals: SignalsService;
}

/**
 * Puts the outbox together: what is written with records, and what brings it to
 * people and to open pages. Neither notifications nor signals have to be there.
 */
export function createOutbox(options: CreateOutboxOptions): {
  outbox: Outbox;
  feed: OutboxFeed;
} {
  const { clock, knex, logger, notifications, records } = options;
  const policy = readNotificationsPolicy(options.config);
  const outbox = new DatabaseOutbox();
  const reminders = new Reminders(knex, outbox);
  const views = new DatabaseRecordViews(knex, records);
  const letters = new Map([
    ['record', recordLetters(views, clock)],
    [
      'reminder',
      reminderLetters({
        attesters: options.attesters,
        clock,
        titleOf: entityRef => entityTitle(knex, entityRef),
        views,
      }),
    ],
    ['digest', digestLetters],
  ]);
  const worker = new OutboxWorker({
    clock,
    courier: policy.enabled
      ? new Courier({ notifications, path: policy.path })
      : undefined,
    letters,
    logger,
    queue: new DatabaseOutboxQueue(knex),
    signals: new RecordSignals(options.signals, logger),
  });
  const due = new ReminderJob(reminders, [
    new DueRecords(knex, policy.remindBefore),
    new DueAttestations(knex),
  ]);
  const digest =
    policy.digest &&
    new DigestJob({ policy: policy.digest, reminders, source: options.digest });
  const jobs = [
    { name: 'reminders', run: (now: Date) => due.run(now) },
    ...(digest
      ? [{ name: 'digest', run: (now: Date) => digest.run(now) }]
      : []),
    { name: 'forget', run: (now: Date) => reminders.forget(now) },
  ];
  return {
    outbox,
    feed: new OutboxFeed({
      ...options,
      jobs: policy.enabled ? jobs : [],
      worker,
    }),
  };
}
