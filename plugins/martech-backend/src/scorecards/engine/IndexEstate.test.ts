import { Entity } from '@backstage/catalog-model';
import { Knex } from 'knex';
import { platform, template } from '../../__testUtils__/entities';
import { indexed } from '../../__testUtils__/indexed';
import { testDatabases } from '../../__testUtils__/testDatabases';
import { DatabaseEntityWriter } from '../../entities/store/DatabaseEntityWriter';
import { EngineWorld, engineWorld } from './__testUtils__/engineWorld';
import { cardRef, refOf, standard } from './__testUtils__/standards';
import { IndexEstate } from './IndexEstate';

jest.setTimeout(60_000);

const databases = testDatabases();

const serving = (name: string, spec: Entity['spec']) =>
  platform({
    name,
    spec: { capabilities: ['email'], markets: ['de', 'fr'], ...spec },
  });

describe.each(databases.names)('the estate of the index on %s', database => {
  let knex: Knex;
  let estate: IndexEstate;
  let writer: DatabaseEntityWriter;
  let world: EngineWorld;

  /** The catalog changes, and the index follows. */
  const put = async (...entities: Entity[]) => {
    await writer.write(
      entities.map(entity => indexed(entity)),
      world.time.now,
    );
    await world.put(...entities);
    await world.pass(1);
  };
  const facts = async (entity: Entity) => {
    const [view] = await estate.views([entity]);
    return view.facts();
  };

  beforeEach(async () => {
    knex = await databases.openMigrated(database);
    estate = new IndexEstate(knex);
    writer = new DatabaseEntityWriter(knex);
    world = engineWorld(knex, { estate });
  });

  it('knows who serves the same in one of the same markets, while live', async () => {
    const one = serving('one', {});
    await put(
      one,
      serving('two', { markets: ['fr', 'it'] }),
      serving('elsewhere', { markets: ['it'] }),
      serving('planned', { lifecycle: 'proposed' }),
    );
    const overlap = { capability: 'email', others: [refOf('two')] };
    expect((await facts(one)).overlaps).toEqual([overlap]);
    const planned = serving('planned', { lifecycle: 'proposed' });
    expect((await facts(planned)).overlaps).toEqual([
      { capability: 'email', others: [refOf('one'), refOf('two')] },
    ]);
  });

  it('knows who claims the same record, unless retired', async () => {
    const claim = (name: string, lifecycle: string) =>
      platform({
        name,
        spec: { lifecycle, systemOfRecordFor: ['campaign-status'] },
      });
    const one = claim('one', 'operating');
    await put(one, claim('two', 'sandbox'), claim('old', 'retired'));
    expect((await facts(one)).recordConflicts).toEqual([
      { dataObject: 'campaign-status', others: [refOf('two')] },
    ]);
  });

  it('knows local copies, and forgets what is gone', async () => {
    const copy = (name: string, management: string) =>
      template({
        name,
        spec: { management, derivedFrom: 'master', platforms: ['dam'] },
      });
    const master = template({ name: 'master' });
    const dam = platform({ name: 'dam' });
    await put(dam, master, copy('local', 'local'), copy('other', 'managed'));
    const fork = 'marketingtemplate:default/local';
    expect((await facts(master)).forks).toEqual([fork]);
    expect((await facts(dam)).forks).toEqual([fork]);
    await writer.remove(['uid-marketingtemplate-local'], world.time.now);
    expect((await facts(master)).forks).toEqual([]);
  });

  it('tells the others when somebody begins or ceases to serve the same', async () => {
    const alone = standard('alone', [
      { id: 'no-overlap', rule: 'size(portfolio.overlaps) == 0' },
    ]);
    await put(alone, serving('one', {}));
    const codes = async () =>
      (await world.codes(refOf('one')))[cardRef('alone')];
    expect(await codes()).toBe('p');
    await put(serving('two', {}));
    expect(await codes()).toBe('f');
    await put(serving('two', { lifecycle: 'retired' }));
    expect(await codes()).toBe('p');
  });
});
