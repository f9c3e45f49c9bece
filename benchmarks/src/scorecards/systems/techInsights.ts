import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { DefaultFactRetrieverEngine } from '@backstage-community/plugin-tech-insights-backend/dist/service/fact/FactRetrieverEngine.cjs.js';
import { TechInsightsDatabase } from '@backstage-community/plugin-tech-insights-backend/dist/service/persistence/TechInsightsDatabase.cjs.js';
import { JsonRulesEngineFactChecker } from '@backstage-community/plugin-tech-insights-backend-module-jsonfc/dist/service/JsonRulesEngineFactChecker.cjs.js';
import { dirname, join } from 'node:path';
import { pagesOf } from '../../catalog/pagesOf';
import { Setting, System } from '../system';
import { quietLogger } from './quietLogger';

const id = 'benchmark';

/**
 * `@backstage-community/plugin-tech-insights-backend` with its JSON rules engine: one retriever
 * that collects all facts of an entity as one row, then all checks of every entity. It keeps
 * facts, not results: a view evaluates again, so a run evaluates once for each entity.
 */
export async function techInsights(setting: Setting): Promise<System> {
  const { catalog, checks, knex } = setting;
  const entry = require.resolve(
    '@backstage-community/plugin-tech-insights-backend/package.json',
  );
  await knex.migrate.latest({ directory: join(dirname(entry), 'migrations') });
  const refs: string[] = [];
  const repository = new TechInsightsDatabase(knex, quietLogger);
  const retriever = {
    id,
    version: '1.0.0',
    entityFilter: [{ kind: 'MarketingPlatform' }],
    schema: Object.fromEntries(
      checks.map(check => [
        check.id,
        { type: 'boolean', description: check.id },
      ]),
    ),
    handler: async () => {
      refs.length = 0;
      const found = [];
      for await (const page of pagesOf(catalog, 'MarketingPlatform'))
        for (const entity of page) {
          const ref = stringifyEntityRef(entity);
          refs.push(ref);
          found.push({
            entity: parseEntityRef(ref),
            facts: Object.fromEntries(
              checks.map(check => [check.id, check.holds(entity)]),
            ),
          });
        }
      return found;
    },
  };
  await repository.insertFactSchema(retriever);
  const engine = new DefaultFactRetrieverEngine(
    repository,
    {},
    { logger: quietLogger },
    quietLogger,
    {},
  );
  // The facts of one run only: what it recommends where nobody looks at trends.
  const retrieve = engine.createFactRetrieverHandler(retriever, {
    maxItems: 1,
  });
  const checker = new JsonRulesEngineFactChecker({
    repository,
    logger: quietLogger,
    checks: checks.map(check => ({
      id: check.id,
      type: 'json-rules-engine',
      name: check.id,
      description: check.id,
      factIds: [id],
      rule: {
        conditions: {
          all: [{ fact: check.id, operator: 'equal', value: true }],
        },
      },
    })),
  });
  return {
    resultTables: ['facts'],
    run: async () => {
      await retrieve();
      let outcomes = 0;
      for (const ref of refs) {
        const results = await checker.runChecks(ref);
        outcomes += results.length;
      }
      return outcomes;
    },
  };
}
