import { ConfigReader } from '@backstage/config';
import { Entity } from '@backstage/catalog-model';
import { DatabaseMetricValues } from '@red-hat-developer-hub/backstage-plugin-scorecard-backend/dist/database/DatabaseMetricValues.cjs.js';
import { PullMetricsByProviderTask } from '@red-hat-developer-hub/backstage-plugin-scorecard-backend/dist/scheduler/tasks/PullMetricsByProviderTask.cjs.js';
import { ThresholdEvaluator } from '@red-hat-developer-hub/backstage-plugin-scorecard-backend/dist/threshold/ThresholdEvaluator.cjs.js';
import { ThresholdResolver } from '@red-hat-developer-hub/backstage-plugin-scorecard-backend/dist/threshold/ThresholdResolver.cjs.js';
import { chunk } from 'lodash';
import { dirname, join } from 'node:path';
import { ComparableCheck } from '../checks';
import { Setting, System } from '../system';
import { quietLogger } from './quietLogger';

const thresholds = {
  rules: [
    { key: 'success', expression: '==true' },
    { key: 'error', expression: '==false' },
  ],
};

/**
 * Its insert has a row per entity and metric, 50 entities at once, and SQLite takes 500 rows: so
 * many metrics a provider may have there.
 */
const METRICS_AT_ONCE = 10;

function providerOf(number: number, checks: ComparableCheck[]) {
  const id = `benchmark.checks${number}`;
  return {
    getProviderId: () => id,
    getProviderDatasourceId: () => 'benchmark',
    getMetricType: () => 'boolean',
    getMetric: () => ({ id, type: 'boolean', title: 'Checks' }),
    getMetricThresholds: () => thresholds,
    getCatalogFilter: () => ({ kind: 'MarketingPlatform' }),
    getMetricIds: () => checks.map(check => `${id}.${check.id}`),
    calculateMetrics: async (entity: Entity) =>
      new Map(checks.map(check => [`${id}.${check.id}`, check.holds(entity)])),
  };
}

/**
 * `@red-hat-developer-hub/backstage-plugin-scorecard-backend`, as fast as it goes: providers that
 * work out many metrics of an entity in one call, so that a page of entities is one insert.
 */
export async function scorecardPlugin(setting: Setting): Promise<System> {
  const { catalog, checks, entities, knex } = setting;
  const entry = require.resolve(
    '@red-hat-developer-hub/backstage-plugin-scorecard-backend/package.json',
  );
  await knex.migrate.latest({ directory: join(dirname(entry), 'migrations') });
  const providers = chunk(checks, METRICS_AT_ONCE).map((some, number) =>
    providerOf(number, some),
  );
  const config = new ConfigReader({});
  const services = {
    config,
    logger: quietLogger,
    auth: { getOwnServiceCredentials: async () => ({}) },
    // It takes credentials as well, which nobody asks for here.
    catalog: { queryEntities: catalog.queryEntities.bind(catalog) },
    database: new DatabaseMetricValues(knex),
    thresholdEvaluator: new ThresholdEvaluator(),
    thresholdResolver: new ThresholdResolver(config, providers),
  };
  return {
    resultTables: ['metric_values'],
    run: async () => {
      for (const provider of providers) {
        const task = new PullMetricsByProviderTask(services, provider);
        await task.pullProviderMetrics(provider, quietLogger);
      }
      return entities * checks.length;
    },
  };
}
