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
import { EntityTables } from '../entities/tables/EntityTables';
import { DatabaseStateHistory } from '../governance/control/store/DatabaseStateHistory';
import { Pause } from '../governance/Pause';
import { RecordReader } from '../governance/records';
import { DatabasePeopleStore } from '../scorecards/store/DatabasePeopleStore';
import { DatabaseResultReader } from '../scorecards/store/DatabaseResultReader';
import { Courier } from './delivery/Courier';
import { digestLetters } from './delivery/digestLetters';
import { Letters } from './delivery/Letters';
import { OutboxWorker } from './delivery/OutboxWorker';
import { recordLetters } from './delivery/recordLetters';
import { RecordSignals } from './delivery/RecordSignals';
import { reminderLetters } from './delivery/reminderLetters';
import { DigestJob } from './digest/DigestJob';
import { EstateDigest } from './digest/estate/EstateDigest';
import { OutboxFeed } from './OutboxFeed';
import { readNotificationsPolicy } from './readNotificationsPolicy';
import { DueAttestations } from './reminders/DueAttestations';
import { DueRecords } from './reminders/DueRecords';
import { ReminderJob } from './reminders/ReminderJob';
import { ReminderSource } from './reminders/ReminderSource';
import { DatabaseOutboxQueue } from './store/DatabaseOutboxQueue';
import { DatabaseRecordViews } from './store/DatabaseRecordViews';
import { entityTitle } from './store/entityTitle';
import { Outbox } from './store/Outbox';
import { Reminders } from './store/Reminders';

interface OutboxFeedParts {
  /** People and groups who may give their word about a platform. */
  attesters(
    entityRef: string,
    topic: AttestationTopic,
  ): Promise<readonly string[]>;
  clock: Clock;
  config: Config;
  knex: Knex;
  lifecycle: LifecycleService;
  logger: LoggerService;
  notifications: NotificationService;
  outbox: Outbox;
  /** Nothing is put into the outbox by time alone meanwhile. */
  pause: Pick<Pause, 'unless'>;
  records: RecordReader;
  /** What is told of registered entities. */
  registry: { letters: Letters; reminders: ReminderSource };
  scheduler: SchedulerService;
  signals: SignalsService;
  tables: EntityTables;
}

/**
 * Puts together what brings the outbox to people and to open pages, and what
 * time alone puts into it. Neither notifications nor signals have to be there.
 */
export function createOutboxFeed(options: OutboxFeedParts): OutboxFeed {
  const { clock, knex, logger, notifications, outbox, records } = options;
  const policy = readNotificationsPolicy(options.config);
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
    ['registry', options.registry.letters],
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
    options.registry.reminders,
  ]);
  const digest =
    policy.digest &&
    new DigestJob({
      policy: policy.digest,
      reminders,
      source: new EstateDigest({
        ...options,
        history: new DatabaseStateHistory(knex),
        people: new DatabasePeopleStore(knex),
        results: new DatabaseResultReader(knex),
      }),
    });
  const jobs = [
    { name: 'reminders', run: (now: Date) => due.run(now) },
    ...(digest
      ? [{ name: 'digest', run: (now: Date) => digest.run(now) }]
      : []),
    { name: 'forget', run: (now: Date) => reminders.forget(now) },
  ];
  const paused = ({ name, run }: (typeof jobs)[number]) => ({
    name,
    run: (now: Date) => options.pause.unless(() => run(now)),
  });
  return new OutboxFeed({
    ...options,
    jobs: policy.enabled ? jobs.map(paused) : [],
    worker,
  });
}
