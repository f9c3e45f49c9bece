import { authServiceFactory } from '@backstage/backend-defaults/auth';
import { httpAuthServiceFactory } from '@backstage/backend-defaults/httpAuth';
import { permissionsServiceFactory } from '@backstage/backend-defaults/permissions';
import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { JsonObject } from '@backstage/types';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import request from 'supertest';
import { parse } from 'yaml';
import { platform } from '../../__testUtils__/entities';
import { eventually } from '../../__testUtils__/eventually';
import { startMartech } from '../../__testUtils__/startMartech';
import { testDatabases } from '../../__testUtils__/testDatabases';
import { DatabaseFactStore } from '../store/DatabaseFactStore';
import seatModule from './seatFacts';

jest.setTimeout(60_000);

const databases = testDatabases();
const root = resolve(__dirname, '../../../../..');
const file = resolve(root, 'docs/extend.md');
const BLOCK = /(<!-- test: (\S+) -->\n\n```\w+\n)([\s\S]*?)(```)/g;
const hint =
  'To update the page: UPDATE_DOCS=1 yarn workspace @martech-portal/backstage-plugin-martech-backend test --watchAll=false extend';

/** The page with the files of the repository in the blocks that name one. */
const withFiles = (page: string) =>
  page.replace(BLOCK, (block, start, name, _, end) =>
    name.includes('/')
      ? `${start}${readFileSync(resolve(root, name), 'utf8')}${end}`
      : block,
  );
const blocks = () =>
  new Map(
    [...readFileSync(file, 'utf8').matchAll(BLOCK)].map(([, , name, text]) => [
      name,
      text,
    ]),
  );

describe('docs/extend.md', () => {
  it('shows code that is compiled and tested', () => {
    const wanted = withFiles(readFileSync(file, 'utf8'));
    if (process.env.UPDATE_DOCS) writeFileSync(file, wanted);
    const page = readFileSync(file, 'utf8');
    expect({ hint, page }).toEqual({ hint, page: wanted });
    expect([...blocks().keys()]).toEqual([
      'config',
      'push',
      'receipt',
      'plugins/martech-backend/src/facts/__docs__/seatFacts.ts',
      'plugins/martech-backend/src/facts/__docs__/seatFacts.test.ts',
    ]);
  });

  it('configures a token that can push what it says, and gets the answer it shows', async () => {
    const page = blocks();
    const token = 'a-token-that-is-long-enough';
    const config: JsonObject = parse(
      page.get('config')!.replace('${SEATS_TOKEN}', token),
    );
    const { server } = await startMartech(
      catalogServiceMock.factory(),
      authServiceFactory,
      httpAuthServiceFactory,
      permissionsServiceFactory,
      mockServices.rootConfig.factory({ data: config }),
    );
    const [, body] = page.get('push')!.match(/-d '([\s\S]*)'/)!;
    const response = await request(server)
      .post('/api/martech/facts')
      .set('Authorization', `Bearer ${token}`)
      .send(JSON.parse(body));
    expect(response.body).toEqual(JSON.parse(page.get('receipt')!));
  });

  it('has the backend run the source it shows', async () => {
    const knex = await databases.open('SQLite');
    const real = fetch;
    jest
      .spyOn(global, 'fetch')
      .mockImplementation((url, init) =>
        String(url) === 'https://licences.example.com/seats'
          ? Promise.resolve(Response.json({ crm: { active: 12 } }))
          : real(url, init),
      );
    await startMartech(
      seatModule,
      catalogServiceMock.factory({ entities: [platform({ name: 'crm' })] }),
      mockServices.database.mock({ getClient: async () => knex }).factory,
      mockServices.scheduler.factory({
        includeInitialDelayedTasksOnStartup: true,
      }),
      mockServices.rootConfig.factory({
        data: { licences: { baseUrl: 'https://licences.example.com' } },
      }),
    );
    const ref = 'marketingplatform:default/crm';
    const facts = await eventually(
      async () => (await new DatabaseFactStore(knex).of([ref])).get(ref) ?? [],
      some => some.length > 0,
    );
    expect(facts).toMatchObject([
      { source: 'licences', key: 'active-seats', value: 12 },
    ]);
  });
});
