import { mockServices } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { AuditEvent } from '../domain/auditRow';
import { DailyCheckpoint } from '../DailyCheckpoint';
import { AuditService } from '../service';
import { DatabaseAuditLog } from '../store/DatabaseAuditLog';
import { DatabaseAuditReader } from '../store/DatabaseAuditReader';
import { DatabaseCheckpoints } from '../store/DatabaseCheckpoints';
import { Verifier } from '../Verifier';

/** Something that somebody did, of no importance. */
export const event = (n: number, more?: Partial<AuditEvent>): AuditEvent => ({
  at: new Date(Date.UTC(2026, 10, 22) + n),
  actor: n % 3 === 0 ? 'clock' : `user:default/person-${n % 3}`,
  action: 'exception.approve',
  subject: `record-${n % 4}`,
  number: n % 2 === 0 ? `EXC-${n}` : undefined,
  entityRef: n % 2 === 0 ? undefined : 'marketingplatform:default/dam',
  payload: { comment: `Number ${n}` },
  ...more,
});

/** What the auditor service of the host was told, in its order. */
function noteTo(told: object[]) {
  const auditor = mockServices.auditor.mock();
  auditor.createEvent.mockImplementation(async ({ eventId, ...rest }) => ({
    success: async () => {
      told.push({ eventId, ...rest, ended: 'well' });
    },
    fail: async () => {
      told.push({ eventId, ...rest, ended: 'badly' });
    },
  }));
  return auditor;
}

/** The log over a database, with a clock that is moved by hand. */
export function auditUnderTest(knex: Knex, retention?: number) {
  const told: object[] = [];
  const errors: string[] = [];
  const clock = {
    time: new Date('2026-11-22T12:00:00Z'),
    now: () => clock.time,
  };
  const logger = mockServices.logger.mock({
    error: message => {
      errors.push(message);
    },
  });
  const auditor = noteTo(told);
  const log = new DatabaseAuditLog();
  const reader = new DatabaseAuditReader(knex);
  const verifier = new Verifier(reader);
  const daily = new DailyCheckpoint({
    auditor,
    checkpoints: new DatabaseCheckpoints(knex, log),
    clock,
    logger,
    policy: { retention },
    reader,
    verifier,
  });
  return {
    auditor,
    clock,
    daily,
    errors,
    log,
    reader,
    service: new AuditService(reader, verifier),
    told,
    /** One transaction for each number. */
    async write(...numbers: number[]) {
      for (const n of numbers) {
        await knex.transaction(trx => log.append(trx, event(n)));
      }
    },
    /** Nothing was ever written. */
    async clear() {
      await knex('martech_audit').delete();
      await knex('martech_audit_checkpoints').delete();
      await knex('martech_audit_head').delete();
      const hash = '0'.repeat(64);
      await knex('martech_audit_head').insert({ seq: 0, hash });
    },
  };
}
