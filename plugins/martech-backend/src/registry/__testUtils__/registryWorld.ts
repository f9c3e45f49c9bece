import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { mockCredentials } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { defaultVocabularies } from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { DatabaseAuditLog } from '../../audit';
import { Once } from '../../governance/records/engine/Once';
import { Idempotency } from '../../governance/records/store/Idempotency';
import { DatabaseOutbox } from '../../outbox';
import { CatalogChecks } from '../access/CatalogChecks';
import { Names } from '../access/Names';
import { Writer } from '../domain/Writer';
import { Drafts } from '../engine/Drafts';
import { Keeper } from '../engine/Keeper';
import { Registrar } from '../engine/Registrar';
import { SandboxClock } from '../engine/SandboxClock';
import { DatabaseImports } from '../imports/store/DatabaseImports';
import { ImportWorker } from '../imports/jobs/ImportWorker';
import { RowChecks } from '../imports/jobs/RowChecks';
import { RowWrites } from '../imports/jobs/RowWrites';
import { DatabaseRegistry } from '../store/DatabaseRegistry';
import { stubCatalog } from './stubCatalog';

export const START = new Date('2026-11-22T10:00:00Z');

/** Somebody who does something, with the permissions given. */
export const doing = (
  name: string,
  {
    administers = false,
    groups = [`user:default/${name}`],
    updates = true,
  }: { administers?: boolean; groups?: string[]; updates?: boolean } = {},
) => {
  const ref = `user:default/${name}`;
  const writer: Writer = {
    doer: { ref, groups, person: true },
    creates: true,
    updates,
    administers,
  };
  return { caller: mockCredentials.user(ref), writer };
};

export const draft = (
  name: string,
  spec: object = {},
): Record<string, unknown> => ({
  apiVersion: 'martech/v1alpha1',
  kind: 'MarketingPlatform',
  metadata: { name, title: `The ${name}` },
  spec: {
    type: 'crm',
    lifecycle: 'proposed',
    owner: 'group:default/brand',
    ...spec,
  },
});

// No mocks of Jest: a process of its own uses this as well.
const logger = {
  debug: () => {},
  error: () => {},
  info: () => {},
  warn: () => {},
} as unknown as LoggerService;
const auth = {
  getOwnServiceCredentials: async () => mockCredentials.service(),
} as unknown as AuthService;

/** The registry of one replica, over a catalog that takes everything. */
export function registryWorld(
  knex: Knex,
  {
    entities,
    lease,
    time = { now: START },
  }: { entities?: Entity[]; lease?: number; time?: { now: Date } } = {},
) {
  const { asked, service } = stubCatalog(entities);
  const clock = { now: () => time.now };
  const idempotency = new Idempotency(knex);
  const outbox = new DatabaseOutbox();
  const registry = new DatabaseRegistry({
    audit: new DatabaseAuditLog(),
    idempotency,
    knex,
    outbox,
  });
  const catalog = new CatalogChecks({ auth, catalog: service });
  const names = new Names(catalog, registry);
  const vocabularies = defaultVocabularies;
  const drafts = new Drafts({ catalog, clock, vocabularies });
  const once = new Once({
    idempotency,
    reader: { byId: uid => registry.byUid(uid) },
  });
  const written = { times: 0 };
  const registrar = new Registrar({
    clock,
    drafts,
    names,
    once,
    onWritten: () => {
      written.times += 1;
    },
    overlaps: { needsReason: async () => false },
    registry,
  });
  const imports = new DatabaseImports({ idempotency, knex, outbox });
  return {
    asked,
    clock,
    imports,
    keeper: new Keeper({ clock, drafts, names, once, registrar }),
    logger,
    registrar,
    registry,
    sandboxes: new SandboxClock({ logger, registrar, registry }),
    time,
    worker: new ImportWorker({
      checks: new RowChecks({ catalog, drafts, registry }),
      imports,
      lease,
      logger,
      registry,
      writes: new RowWrites({ clock, imports, registrar, registry }),
    }),
    written,
  };
}
