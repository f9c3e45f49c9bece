import { Entity } from '@backstage/catalog-model';
import { Knex } from 'knex';
import { setTimeout } from 'node:timers/promises';
import { integration, platform } from '../../../__testUtils__/entities';
import { indexed } from '../../../__testUtils__/indexed';
import { testDatabases } from '../../../__testUtils__/testDatabases';
import { DatabaseEntityReader } from '../../../entities/store/DatabaseEntityReader';
import { DatabaseEntityWriter } from '../../../entities/store/DatabaseEntityWriter';
import { EntityTables } from '../../../entities/tables/EntityTables';
import { ImpactGraphs } from './ImpactGraphs';

jest.setTimeout(60_000);

const databases = testDatabases();
const p = (name: string) => `marketingplatform:default/${name}`;
/** As long as tables are taken to be up to date. */
const A_MOMENT = 300;

describe.each(databases.names)('the impact graph on %s', database => {
  let knex: Knex;
  let graphs: ImpactGraphs;

  beforeEach(async () => {
    knex = await databases.openMigrated(database);
    graphs = new ImpactGraphs(new EntityTables(new DatabaseEntityReader(knex)));
  });

  const write = (...entities: Entity[]) =>
    new DatabaseEntityWriter(knex).write(
      entities.map(entity => indexed(entity)),
      0,
    );
  const behind = async (name: string) =>
    [...(await graphs.current()).downstream(p(name)).keys()].sort();

  it('follows the index, and is made again only when that was written', async () => {
    await write(
      platform({ name: 'dam' }),
      platform({ name: 'cms', spec: { dependsOn: ['dam'] } }),
    );
    expect(await behind('dam')).toEqual([p('cms')]);
    const made = await graphs.current();
    await setTimeout(A_MOMENT);
    expect(await graphs.current()).toBe(made);

    await write(
      platform({ name: 'cms' }),
      integration({ name: 'feed', spec: { source: 'dam', target: 'shop' } }),
    );
    await setTimeout(A_MOMENT);
    expect(await behind('dam')).toEqual([
      'marketingintegration:default/feed',
      p('shop'),
    ]);
  });
});
