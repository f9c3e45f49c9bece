import {
  mockServices,
  startTestBackend,
  TestDatabases,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import request from 'supertest';
import martechPlugin from '.';
import { platform } from './__testUtils__/entities';
import { startMartech } from './__testUtils__/startMartech';
import { readAhead } from './readAhead';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3'] });

describe('readAhead', () => {
  it('goes on after what cannot be read, and says so', async () => {
    const logger = mockServices.logger.mock();
    const read: string[] = [];
    const failure = new Error('relation "records" does not exist');
    await readAhead(logger, [
      async () => read.push('states'),
      () => Promise.reject(failure),
      async () => read.push('history'),
    ]);
    expect(read).toEqual(['states', 'history']);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('read ahead'),
      failure,
    );
  });

  it('leaves nothing to be read from its beginning once the backend is ready', async () => {
    const knex = await databases.init('SQLITE_3');
    const features = [
      mockServices.database.factory({ knex }),
      catalogServiceMock.factory({
        entities: [platform({ name: 'dam' }), platform({ name: 'crm' })],
      }),
    ];
    const before = await startMartech(...features);
    await before.filled();

    const tables: string[] = [];
    knex.on(
      'query',
      ({ bindings, sql }: { bindings?: unknown[]; sql: string }) => {
        const table = /from `(martech_\w+)` where .*`revision` > \?/.exec(sql);
        if (table && bindings?.includes(-1)) tables.push(table[1]);
      },
    );
    const { server } = await startTestBackend({
      features: [martechPlugin, ...features],
    });
    const readAtStart = [...tables];
    expect(readAtStart).toEqual(
      expect.arrayContaining(['martech_entities', 'martech_control_states']),
    );
    for (const path of ['portfolio/overview', 'inbox', 'scorecards']) {
      await request(server).get(`/api/martech/${path}`).expect(200);
    }
    expect(tables).toEqual(readAtStart);
  });
});
