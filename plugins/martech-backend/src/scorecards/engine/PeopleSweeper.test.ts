import { mockServices } from '@backstage/backend-test-utils';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { Knex } from 'knex';
import { platform } from '../../__testUtils__/entities';
import { indexed } from '../../__testUtils__/indexed';
import { testDatabases } from '../../__testUtils__/testDatabases';
import { DatabaseEntityWriter } from '../../entities/store/DatabaseEntityWriter';
import { DatabaseIndexState } from '../../entities/store/DatabaseIndexState';
import { DatabasePeopleStore } from '../store/DatabasePeopleStore';
import { EvaluationQueue } from '../store/EvaluationQueue';
import { PeopleSweeper } from './PeopleSweeper';
import { peopleCatalog } from './__testUtils__/peopleCatalog';
import { refOf } from './__testUtils__/standards';

jest.setTimeout(60_000);

const databases = testDatabases();
const NOW = Date.parse('2026-11-22T10:00:00Z');

const person = (name: string, kind: string, groups: string[] = []): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name, namespace: 'default', uid: `uid-${name}`, etag: '1' },
  relations: groups.map(targetRef => ({ type: 'memberOf', targetRef })),
});

describe.each(databases.names)('people on %s', database => {
  let knex: Knex;
  let people: Map<string, Entity>;
  let sweeper: PeopleSweeper;
  let queue: EvaluationQueue;
  const onChanged = jest.fn();
  const naming = jest.fn(async (_: readonly string[]): Promise<string[]> => []);

  const put = (...entities: Entity[]) => {
    for (const entity of entities)
      people.set(stringifyEntityRef(entity), entity);
  };
  const due = async () => {
    const claims = await queue.claimBatch(100, NOW);
    await queue.finish(claims);
    return claims.map(({ entityRef }) => entityRef).sort();
  };

  beforeEach(async () => {
    knex = await databases.openMigrated(database);
    people = new Map();
    naming.mockReset().mockResolvedValue([]);
    queue = new EvaluationQueue(knex);
    sweeper = new PeopleSweeper({
      catalog: peopleCatalog(people),
      clock: { now: () => new Date(NOW) },
      engine: { naming },
      logger: mockServices.logger.mock(),
      onChanged,
      people: new DatabasePeopleStore(knex),
      queue,
      state: new DatabaseIndexState(knex),
    });
    const brand = 'group:default/brand';
    put(person('brand', 'Group'), person('ann', 'User', [brand]));
    put(person('bob', 'User'), person('eve', 'User'));
    const role = { role: 'platform-owner', assignee: 'user:default/bob' };
    await new DatabaseEntityWriter(knex).write(
      [
        platform({ name: 'dam' }),
        platform({ name: 'cdp', spec: { owner: 'other', roles: [role] } }),
      ].map(entity => indexed(entity)),
      NOW,
    );
    await sweeper.sweep();
    await due();
    onChanged.mockClear();
  });

  it('marks nothing when nobody changed', async () => {
    await sweeper.sweep();
    await sweeper.compareEtags();
    expect(await due()).toEqual([]);
    expect(onChanged).not.toHaveBeenCalled();
  });

  it('tells of who left, and of the group they were in', async () => {
    people.delete('user:default/ann');
    await sweeper.sweep();
    expect(onChanged.mock.calls).toEqual([
      [['user:default/ann', 'group:default/brand']],
    ]);
  });

  it.each([
    ['whoever holds a role', 'bob', [refOf('cdp')]],
    ['a member of the owner', 'ann', [refOf('dam')]],
    ['nobody who matters', 'eve', []],
  ])('marks what depends on %s when they leave', async (_, name, expected) => {
    people.delete(`user:default/${name}`);
    await sweeper.sweep();
    expect(await due()).toEqual(expected);
  });

  it('marks what depends on somebody who changed', async () => {
    const bob = person('bob', 'User');
    put({ ...bob, metadata: { ...bob.metadata, etag: '2' } });
    await sweeper.sweep();
    expect(await due()).toEqual([]);
    await sweeper.compareEtags();
    expect(await due()).toEqual([refOf('cdp')]);
  });

  it('marks what rules that name somebody are about', async () => {
    naming.mockReset().mockResolvedValue([refOf('named'), refOf('dam')]);
    people.delete('user:default/ann');
    await sweeper.sweep();
    expect(await due()).toEqual([refOf('dam'), refOf('named')]);
    expect(naming.mock.calls).toEqual([
      [['user:default/ann', 'group:default/brand']],
    ]);
  });
});
