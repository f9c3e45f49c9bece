import { MiddlewareFactory } from '@backstage/backend-defaults/rootHttpRouter';
import { LoggerService } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import {
  ConflictError,
  InputError,
  ServiceUnavailableError,
} from '@backstage/errors';
import express from 'express';
import Router from 'express-promise-router';
import request from 'supertest';
import { testDatabases } from '../__testUtils__/testDatabases';
import { hideFailures } from './hideFailures';

jest.setTimeout(60_000);

const databases = testDatabases();

/** A router that fails like this, inside what Backstage puts around it. */
async function answerOf(fail: () => unknown, logger: LoggerService) {
  const router = Router();
  router.get('/', fail);
  router.use(hideFailures(logger));
  const config = mockServices.rootConfig();
  const around = MiddlewareFactory.create({ config, logger });
  const app = express().use(router).use(around.error());
  const { body, status } = await request(app).get('/');
  return { message: body.error.message, status, text: JSON.stringify(body) };
}

/** Notes what is logged with its cause. */
function notingLogger() {
  const logged: Error[] = [];
  const logger = mockServices.logger.mock();
  logger.child.mockReturnValue(logger);
  logger.error.mockImplementation((_, error) => {
    if (error instanceof Error) logged.push(error);
  });
  return { logged, logger };
}

describe.each(databases.names)('a failure of %s', name => {
  it.each([
    ['that is no SQL', 'select secret_column from nowhere where id = ?'],
    ['with too many values', `select ${'?,'.repeat(70_000)}?`],
  ])('%s tells the caller nothing, and the log all', async (_, sql) => {
    const knex = await databases.openMigrated(name);
    const { logged, logger } = notingLogger();
    const values = Array.from(sql.matchAll(/\?/g), () => 'a secret');
    const { message, status, text } = await answerOf(
      () => knex.raw(sql, values),
      logger,
    );
    expect(status).toBe(500);
    expect(message).toMatch(/in the log under [0-9a-f-]{36}\.$/);
    expect(text).not.toMatch(/select|secret|SQL|variables|nowhere/i);
    expect(logged[0].message.length).toBeGreaterThan(10);
  });
});

describe('what is told', () => {
  it.each([
    [new InputError('title: is missing'), 400, 'title: is missing'],
    [new ConflictError('somebody was faster'), 409, 'somebody was faster'],
    [new ServiceUnavailableError('the catalog is down'), 503, 'the catalog is'],
    [Object.assign(new Error('too large'), { status: 413 }), 413, 'too large'],
    [new TypeError('x.y is undefined'), 500, 'This did not work'],
    [Object.assign(new InputError('select 1'), { sql: '' }), 500, 'This did'],
  ])('%p is %d', async (error, status, words) => {
    const { logger } = notingLogger();
    const answer = await answerOf(() => {
      throw error;
    }, logger);
    expect(answer.status).toBe(status);
    expect(answer.message).toContain(words);
  });
});
