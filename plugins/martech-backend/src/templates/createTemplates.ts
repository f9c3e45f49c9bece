import {
  AuditorService,
  AuthService,
  LifecycleService,
  LoggerService,
  SchedulerService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { Config } from '@backstage/config';
import { ScmIntegrations } from '@backstage/integration';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { OperatingModel } from '@martech-portal/backstage-plugin-martech-common';
import { Router } from 'express';
import { Knex } from 'knex';
import { Clock } from '../clock';
import { FactsService } from '../facts/service';
import { FactStore } from '../facts/store/FactStore';
import { RecordsService } from '../governance/records/reads/RecordsService';
import { Guard, Identify } from '../http';
import { readNotificationsPolicy } from '../outbox/readNotificationsPolicy';
import { VisibleEstate } from '../scorecards/reads/VisibleEstate';
import { createLibrary } from './library/createLibrary';
import { ChangedTemplates } from './keeping/ChangedTemplates';
import { FactWriter } from './keeping/FactWriter';
import { FileKeeper } from './keeping/FileKeeper';
import { KinReader } from './keeping/KinReader';
import { TemplateKeeper } from './keeping/TemplateKeeper';
import { Proposals } from './publishing/Proposals';
import { PublishingService } from './publishing/PublishingService';
import { RegisteredTemplates } from './publishing/RegisteredTemplates';
import { VersionFile } from './publishing/VersionFile';
import { SourceReader } from './reading/SourceReader';
import { IntegrityService } from './reads/IntegrityService';
import { Relatives } from './reads/Relatives';
import { readTemplatesPolicy } from './readTemplatesPolicy';
import { createTemplateRoutes } from './routes';
import { DatabaseTemplateStore } from './store/DatabaseTemplateStore';

interface TemplatesOptions {
  auditor: AuditorService;
  auth: AuthService;
  catalog: Pick<CatalogService, 'streamEntities'>;
  clock: Clock;
  config: Config;
  estate: VisibleEstate;
  /** Evaluates one entity now. */
  evaluate(entityRef: string): Promise<unknown>;
  facts: { service: FactsService; store: Pick<FactStore, 'of'> };
  guarded: Guard;
  identified: Identify;
  knex: Knex;
  lifecycle: LifecycleService;
  logger: LoggerService;
  model: OperatingModel;
  /** Reads entities with the rights of this plugin. */
  read(entityRefs: string[]): Promise<Array<Entity | undefined>>;
  records: RecordsService;
  registered: RegisteredTemplates;
  scheduler: SchedulerService;
  urlReader: UrlReaderService;
}

/** Templates as assets: whether their files are as approved, and by whom. */
export function createTemplates(options: TemplatesOptions): {
  entitiesChanged(entityRefs: readonly string[]): void;
  routes: Router[];
  start(): Promise<void>;
} {
  const { clock, config, knex, logger, model, records } = options;
  const policy = readTemplatesPolicy(config);
  const scm = ScmIntegrations.fromConfig(config);
  const resolveUrl = (url: string, base: string) =>
    scm.resolveUrl({ url, base });
  const store = new DatabaseTemplateStore(knex);
  const kin = new KinReader(store);
  const reader = new SourceReader({ ...options, ...policy });
  const keeper = new TemplateKeeper({
    ...options,
    files: new FileKeeper({ clock, reader, resolveUrl, store }),
    store,
    writer: new FactWriter({
      clock,
      facts: options.facts.service,
      kin,
      store: options.facts.store,
      validFor: policy.validFor,
    }),
  });
  const look = (refs: string[], stopped: AbortSignal) =>
    keeper.some(refs, stopped);
  const app =
    config.getOptionalString('app.baseUrl') ?? 'http://localhost:3000';
  const { path } = readNotificationsPolicy(config);
  const rules = {
    legalEffect: policy.legalEffect,
    model,
    linkTo: ({ id }: { id: string }) =>
      `${app.replace(/\/+$/, '')}${path}/changes/${id}`,
  };
  const integrity = new IntegrityService({
    ...options,
    kin,
    look,
    proposals: new Proposals({ records, rules }),
    relatives: new Relatives({ kin, store }),
    store,
  });
  const publishing = new PublishingService({
    ...options,
    files: new VersionFile({ reader, resolveUrl }),
    kin,
    rules,
    store,
    templates: integrity,
  });
  const changed = new ChangedTemplates({ look, logger });
  options.lifecycle.addShutdownHook(() => changed.stop());
  return {
    entitiesChanged: refs => changed.add(refs),
    routes: [
      createTemplateRoutes({ ...options, integrity, publishing }),
      createLibrary({
        ...options,
        integrity,
        kin,
        pictures: policy.pictures,
        reader,
        resolveUrl,
        store,
      }),
    ],
    async start() {
      await options.scheduler.scheduleTask({
        ...policy.schedule,
        id: 'martech-templates',
        fn: signal => keeper.all(signal),
      });
    },
  };
}
