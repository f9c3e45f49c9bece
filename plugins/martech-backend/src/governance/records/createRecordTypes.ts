import { Entity } from '@backstage/catalog-model';
import { Config } from '@backstage/config';
import { OperatingModel } from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { ScorecardSet } from '../../scorecards/domain/ScorecardSet';
import { AskForException } from '../changes/domain/workaround';
import { WhoIsWho } from '../operating';
import { BoundRules, bindRules } from './engine/bindRules';
import { readRecordsPolicy } from './readRecordsPolicy';
import { RecordReader } from './store/RecordReader';
import { attestersOf, createAttestationRules } from './types/attestation';
import {
  askForException,
  createExceptionRules,
  ExceptionLook,
  LostChecks,
} from './types/exception';
import { createReleaseRules } from './types/release';
import { createRequestRules, responseTarget } from './types/request';

/**
 * Rules of exceptions, requests, releases and attestations.
 *
 * @throws Error that names the key when config is wrong
 */
export function createRecordTypes(options: {
  config: Config;
  knex: Knex;
  model: OperatingModel;
  readEntity(entityRef: string): Promise<Entity | undefined>;
  reader: RecordReader;
  scorecards(): Promise<ScorecardSet>;
  who: Pick<WhoIsWho, 'of'>;
}): {
  /** Makes what an exception is that begins with another record. */
  askForException: AskForException;
  lostChecks: LostChecks;
  rules: BoundRules[];
} {
  const { model, readEntity, reader, who } = options;
  const policy = readRecordsPolicy(options.config);
  const exceptions = policy.exceptions;
  return {
    askForException: (fields, now) =>
      askForException(fields, { checks: [], model, now, policy: exceptions }),
    lostChecks: new LostChecks(options),
    rules: [
      bindRules(
        createExceptionRules({
          look: new ExceptionLook(options),
          policy: exceptions,
        }),
      ),
      bindRules(
        createRequestRules({
          async respondWithin(entityRef) {
            const entity =
              entityRef === undefined ? undefined : await readEntity(entityRef);
            return responseTarget(entity) ?? policy.requests.respondWithin;
          },
        }),
      ),
      bindRules(createReleaseRules({ changes: ids => reader.byIds(ids) })),
      bindRules(
        createAttestationRules({
          policy: policy.attestations,
          who: async (entityRef, topic) =>
            attestersOf(topic, await who.of(entityRef)),
        }),
      ),
    ],
  };
}
