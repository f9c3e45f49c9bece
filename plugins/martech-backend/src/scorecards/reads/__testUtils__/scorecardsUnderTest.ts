import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import express from 'express';
import { Knex } from 'knex';
import request from 'supertest';
import { indexContext } from '../../../__testUtils__/indexed';
import { indexEntity } from '../../../entities/domain/indexEntity';
import { DatabaseEntityReader } from '../../../entities/store/DatabaseEntityReader';
import { DatabaseEntityWriter } from '../../../entities/store/DatabaseEntityWriter';
import { DatabaseIndexState } from '../../../entities/store/DatabaseIndexState';
import { EntityTables } from '../../../entities/tables/EntityTables';
import { VisibleEntities } from '../../../entities/visibility/VisibleEntities';
import { DatabaseFactStore } from '../../../facts/store/DatabaseFactStore';
import { createGuard } from '../../../http';
import { createScorecards } from '../../createScorecards';
import { createScorecardEngine } from '../../engine';
import { createPreviewRoutes } from '../../preview/routes';
import { createScorecardRoutes } from '../routes';

/** Sees everything; others do not see what a test hides. */
export const everyone = 'user:default/all';
export const someone = 'user:default/some';

/** A catalog that hides entities from everyone but one person. */
function policed(entities: Entity[], isHidden: (entity: Entity) => boolean) {
  const all = catalogServiceMock({ entities });
  const some = catalogServiceMock({
    entities: entities.filter(entity => !isHidden(entity)),
  });
  const of = (options: unknown) =>
    JSON.stringify(options).includes(everyone) ? all : some;
  type Catalog = typeof all;
  const facets: Catalog['getEntityFacets'] = (query, options) =>
    of(options).getEntityFacets(query, options);
  const byRef: Catalog['getEntityByRef'] = (ref, options) =>
    of(options).getEntityByRef(ref, options);
  return Object.assign(catalogServiceMock({ entities }), {
    getEntityFacets: facets,
    getEntityByRef: byRef,
  });
}

/**
 * The API of scorecards over the real engine and a database, with a clock that
 * only tests move. Nothing is evaluated until a test says so.
 */
export async function scorecardsUnderTest(
  knex: Knex,
  options: { entities: Entity[]; isHidden(entity: Entity): boolean },
) {
  const time = { now: Date.parse('2026-11-22T10:00:00Z') };
  const clock = { now: () => new Date(time.now) };
  const present = new Map<string, Entity>();
  const facts = new DatabaseFactStore(knex);
  const state = new DatabaseIndexState(knex);
  const writer = new DatabaseEntityWriter(knex);
  const logger = mockServices.logger.mock();
  const config = mockServices.rootConfig();
  const catalog = policed(options.entities, options.isHidden);
  const engine = createScorecardEngine({
    catalog: {
      withRelations: async refs => refs.map(ref => present.get(ref)),
    },
    clock,
    config,
    facts,
    knex,
    logger,
  });
  const index = {
    hasBase: false,
    state,
    tables: new EntityTables(new DatabaseEntityReader(knex)),
    visible: new VisibleEntities(catalog),
  };
  const api = createScorecards({
    catalog,
    clock,
    config,
    engine,
    facts,
    index,
    knex,
    logger,
  });

  /** Puts entities into the catalog and the index. */
  const put = async (...entities: Entity[]) => {
    const rows = entities.flatMap(entity => {
      present.set(stringifyEntityRef(entity), entity);
      return indexEntity(entity, indexContext) ?? [];
    });
    await writer.write(rows, time.now);
  };
  const evaluate = async () => {
    await engine.sweep();
    await engine.runUntilIdle();
  };
  await put(...options.entities);

  const plugin = createBackendPlugin({
    pluginId: 'martech',
    register({ registerInit }) {
      registerInit({
        deps: {
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
          permissions: coreServices.permissions,
        },
        async init({ httpRouter, ...services }) {
          const guarded = createGuard(services);
          const router = express.Router();
          router.use('/preview', createPreviewRoutes(api.previews, guarded));
          router.use(express.json());
          router.use(createScorecardRoutes(api.reads, guarded));
          httpRouter.use(router);
        },
      });
    },
  });
  const { server } = await startTestBackend({ features: [plugin] });
  const base = '/api/martech';
  const token = (person: string) => mockCredentials.user.header(person);

  return {
    engine,
    evaluate,
    facts,
    put,
    state,
    time,
    get: (path: string, person = everyone) =>
      request(server)
        .get(base + path)
        .set('Authorization', token(person)),
    post: (path: string, body: object, person = everyone) =>
      request(server)
        .post(base + path)
        .set('Authorization', token(person))
        .send(body),
  };
}
