import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { ENTITY_CHANGED_TOPIC } from '@martech-portal/backstage-plugin-martech-common';
import express from 'express';
import Router from 'express-promise-router';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fillRecords } from '../records/fillRecords';
import { BackendState } from './BackendState';

const MILLION = 1_000_000;

/** What a benchmark asks of the process, and what the catalog module would announce. */
export const benchmarkPlugin = createBackendPlugin({
  pluginId: 'benchmark',
  register(env) {
    env.registerInit({
      deps: {
        database: coreServices.database,
        events: eventsServiceRef,
        httpRouter: coreServices.httpRouter,
      },
      async init({ database, events, httpRouter }) {
        const knex = await database.getClient();
        const delay = monitorEventLoopDelay({ resolution: 5 });
        delay.enable();
        const router = Router();
        router.use(express.json());

        router.post('/changed', async (req, res) => {
          const eventPayload = req.body;
          await events.publish({ topic: ENTITY_CHANGED_TOPIC, eventPayload });
          res.json({});
        });

        router.get('/state', async (_, res) => {
          const count = async (table: string) => {
            const [{ n }] = await knex(table).count({ n: '*' });
            return Number(n);
          };
          const state: BackendState = {
            dirty: await count('martech_dirty_entities'),
            due: await count('martech_due_evaluations'),
            letters: await count('martech_outbox'),
            evaluated: await count('martech_evaluations'),
          };
          res.json(state);
        });

        // Since it was asked last. Time of the processor is what neighbours do not change.
        router.get('/load', (_, res) => {
          const { user, system } = process.cpuUsage();
          res.json({
            cpu: (user + system) / 1_000,
            delayP99: delay.percentile(99) / MILLION,
            delayMax: delay.max / MILLION,
            rssMiB: process.memoryUsage.rss() / 1_048_576,
          });
          delay.reset();
        });

        router.post('/records', async (req, res) => {
          await fillRecords(knex, req.body);
          res.json({});
        });

        router.post('/analyze', async (_, res) => {
          if (knex.client.config.client === 'pg') {
            await knex.raw('vacuum analyze');
          }
          res.json({});
        });
        httpRouter.use(router);
      },
    });
  },
});
