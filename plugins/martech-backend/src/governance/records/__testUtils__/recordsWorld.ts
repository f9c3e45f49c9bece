import { LoggerService } from '@backstage/backend-plugin-api';
import { ConfigReader } from '@backstage/config';
import { Knex } from 'knex';
import { DatabaseAuditLog } from '../../../audit';
import { DatabaseOutbox } from '../../../outbox';
import { readOperatingModel } from '../../operating';
import { CoveredCheck, Moment, StoredRecord } from '../domain';
import { bindRules } from '../engine/bindRules';
import { Once } from '../engine/Once';
import { RecordClock } from '../engine/RecordClock';
import { RecordEngine } from '../engine/RecordEngine';
import { RuleBook } from '../engine/RuleBook';
import { readRecordsPolicy } from '../readRecordsPolicy';
import { DatabaseRecordReader } from '../store/DatabaseRecordReader';
import { DatabaseRecordWriter } from '../store/DatabaseRecordWriter';
import { Idempotency } from '../store/Idempotency';
import { createAttestationRules } from '../types/attestation';
import { createExceptionRules } from '../types/exception';
import { ExceptionSeen } from '../types/exception/ExceptionSeen';
import { readException } from '../types/exception/StoredException';
import { createReleaseRules } from '../types/release';
import { createRequestRules } from '../types/request';
import { fixedPeople, person } from './fixedPeople';

export const ENTITY = 'marketingplatform:default/dam';
export const CARD = 'marketingscorecard:default/readiness';
export const START = new Date('2026-11-22T09:00:00Z');

const config = new ConfigReader({});
const HOUR = 3_600_000;

/** Checks are decided about by the area that they are named after. */
const checksOf = (
  checks: readonly CoveredCheck[],
  gone: ReadonlySet<string>,
): ExceptionSeen['checks'] =>
  checks.map(one => ({
    ...one,
    known: ['metadata', 'security'],
    ...(!gone.has(one.check) && {
      found: { decisionArea: one.check, applies: true },
    }),
  }));

const quiet = () => {};
const silent: LoggerService = {
  child: () => silent,
  debug: quiet,
  error: quiet,
  info: quiet,
  warn: quiet,
};

/** The engine over a database, with people and checks that need no catalog. */
export function recordsWorld(knex: Knex, logger: LoggerService = silent) {
  const reader = new DatabaseRecordReader(knex);
  const idempotency = new Idempotency(knex);
  const audit = new DatabaseAuditLog();
  const outbox = new DatabaseOutbox();
  const writer = new DatabaseRecordWriter({ audit, idempotency, knex, outbox });
  const policy = readRecordsPolicy(config);
  const model = readOperatingModel(config);
  const gone = new Set<string>();
  const look = {
    async of({ fields, record }: { fields: unknown; record?: StoredRecord }) {
      const covers = record
        ? readException(record).covers
        : (fields as { covers: { checks: CoveredCheck[] } }).covers;
      const checks = 'checks' in covers ? checksOf(covers.checks, gone) : [];
      return { model, checks, others: [], incidentFound: true };
    },
  };
  const rules = new RuleBook([
    bindRules(createExceptionRules({ look, policy: policy.exceptions })),
    bindRules(createRequestRules({ respondWithin: async () => HOUR })),
    bindRules(createReleaseRules({ changes: ids => reader.byIds(ids) })),
    bindRules(
      createAttestationRules({
        policy: policy.attestations,
        who: async () => ['user:default/owner'],
      }),
    ),
  ]);
  const written: string[] = [];
  const engine = new RecordEngine({
    once: new Once({ idempotency, reader }),
    onWritten: records => written.push(...records.map(({ id }) => id)),
    people: fixedPeople,
    reader,
    rules,
    writer,
  });
  const clock = new RecordClock({
    engine,
    idempotency,
    logger,
    reader,
    writer,
  });
  const asked = (checks: string[], expiresOn = '2026-12-31') => ({
    entityRef: ENTITY,
    title: 'No support path yet',
    fields: {
      covers: {
        kind: 'checks',
        checks: checks.map(check => ({ scorecard: CARD, check })),
      },
      reason: 'The vendor is slow.',
      compensatingControl: 'The team answers itself.',
      expiresOn,
    },
  });
  const at = (name: string, now = START): Moment => ({ now, by: person(name) });
  return {
    asked,
    at,
    clock,
    engine,
    /** Checks that have left their scorecard. */
    gone,
    idempotency,
    reader,
    written,
    request: (checks: string[], now = START) =>
      engine.begin('exception', asked(checks), at('requester', now)),
    step: (
      record: Pick<StoredRecord, 'id' | 'type' | 'version'>,
      action: string,
      name: string,
      extra: { comment?: string; fields?: object; now?: Date } = {},
    ) => {
      const { now, ...rest } = extra;
      const { version } = record;
      return engine.transition(
        record,
        { action, version, ...rest },
        at(name, now),
      );
    },
  };
}
