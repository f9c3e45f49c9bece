import {
  mockCredentials,
  mockErrorHandler,
  mockServices,
} from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import express from 'express';
import { Knex } from 'knex';
import request from 'supertest';
import { testDatabases } from '../__testUtils__/testDatabases';
import { createGuard } from '../http';
import { auditUnderTest } from './__testUtils__/auditUnderTest';
import { createAuditRoutes } from './routes';

jest.setTimeout(60_000);

const databases = testDatabases();

/** The routes, for callers who may read the log, or for others. */
function routesOver(
  knex: Knex,
  result: AuthorizeResult.ALLOW | AuthorizeResult.DENY,
) {
  const audit = auditUnderTest(knex);
  const guarded = createGuard({
    httpAuth: mockServices.httpAuth({
      defaultCredentials: mockCredentials.user(),
    }),
    permissions: mockServices.permissions({ result }),
  });
  const app = express();
  app.use('/audit', createAuditRoutes(audit.service, guarded));
  app.use(mockErrorHandler());
  const get = (path: string) => request(app).get(`/audit${path}`);
  return { ...audit, get };
}

describe('GET /audit', () => {
  it('answers pages that follow each other', async () => {
    const knex = await databases.openMigrated('SQLite');
    const { get, write } = routesOver(knex, AuthorizeResult.ALLOW);
    await write(1, 2, 3);
    const first = await get('?limit=2');
    expect(first.body.items.map(({ seq }: { seq: number }) => seq)).toEqual([
      3, 2,
    ]);
    const second = await get(`?limit=2&cursor=${first.body.nextCursor}`);
    expect(second.body).toEqual({
      items: [expect.objectContaining({ seq: 1, subject: 'record-1' })],
    });
    const none = await get('?subject=nothing');
    expect(none.body).toEqual({ items: [] });
  });

  it.each([
    ['?limit=0', 'limit'],
    ['?limit=501', 'limit'],
    ['?limit=many', 'limit'],
    ['?cursor=0', 'cursor'],
    ['?cursor=1;drop', 'cursor'],
    ['?cursor=99999999999', 'cursor'],
    ['?subject=', 'subject'],
    ['?subject=a&subject=b', 'subject'],
    ['?actor=me', 'actor'],
    ['/verify?full=yes', 'full'],
    ['/verify?fast=true', 'fast'],
  ])('refuses %s and names the field', async (path, field) => {
    const knex = await databases.openMigrated('SQLite');
    const { get } = routesOver(knex, AuthorizeResult.ALLOW);
    const { body, status } = await get(path);
    expect(status).toBe(400);
    expect(body.error.message).toContain(field);
  });

  it.each(['', '/verify', '/verify?full'])(
    'is only for those who may: %s',
    async path => {
      const knex = await databases.openMigrated('SQLite');
      const { get } = routesOver(knex, AuthorizeResult.DENY);
      const { body, status } = await get(path);
      expect(status).toBe(403);
      expect(body.error.message).toContain('martech.audit.read');
    },
  );
});

describe('GET /audit/verify', () => {
  it.each([
    ['', 2],
    ['?full=false', 2],
    ['?full', 4],
    ['?full=true', 4],
  ])('answers %p after looking at %i rows', async (search, checked) => {
    const knex = await databases.openMigrated('SQLite');
    const { daily, get, write } = routesOver(knex, AuthorizeResult.ALLOW);
    await write(1, 2, 3);
    await daily.run();
    await write(4);
    const { body, status } = await get(`/verify${search}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ intact: true, checked, to: 4 });
    expect(Object.keys(body)).not.toContain('head');
  });

  it('answers where the log does not hold, too', async () => {
    const knex = await databases.openMigrated('SQLite');
    const { get, write } = routesOver(knex, AuthorizeResult.ALLOW);
    await write(1, 2, 3);
    await knex('martech_audit').where({ seq: 2 }).update({ actor: 'x' });
    const { body, status } = await get('/verify?full');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      intact: false,
      broken: {
        seq: 2,
        kind: 'hash',
        problem: 'Row 2 was changed: its hash is not that of what it says.',
      },
    });
  });
});
