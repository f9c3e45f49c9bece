import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { Knex } from 'knex';
import { platform, template } from '../../../__testUtils__/entities';
import { indexed } from '../../../__testUtils__/indexed';
import { testDatabases } from '../../../__testUtils__/testDatabases';
import { DatabaseEntityWriter } from '../../../entities/store/DatabaseEntityWriter';
import { OutboxNews } from '../../../outbox';
import { StoredRecord } from '../../records/domain';
import { person, team } from '../__testUtils__/around';
import { smallModel } from '../__testUtils__/model';
import { record } from '../__testUtils__/record';
import { idOf, putRecord } from '../__testUtils__/storedRecords';
import { CatalogCache } from '../people/CatalogCache';
import { WhoIsWho } from '../people/WhoIsWho';
import { DatabaseDutyStore } from './DatabaseDutyStore';
import { DutyKeeper } from './DutyKeeper';

jest.setTimeout(60_000);

const NOW = new Date('2026-11-22T10:00:00Z');
const DAM = 'marketingplatform:default/dam';

const user = (name: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name, namespace: 'default' },
});
const group = (name: string, members: string[]): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Group',
  metadata: { name, namespace: 'default' },
  relations: members.map(member => ({
    type: 'hasMember',
    targetRef: person(member),
  })),
});
const dam = (...holders: string[]) =>
  platform({
    name: 'dam',
    spec: {
      roles: holders.map(assignee => ({ role: 'business-owner', assignee })),
    },
  });

function setUp(knex: Knex) {
  const catalog = new Map<string, Entity>();
  const told: OutboxNews[] = [];
  const who = new WhoIsWho({
    catalog: new CatalogCache({
      withRelations: async refs => refs.map(ref => catalog.get(ref)),
    }),
    clock: { now: () => NOW },
    model: smallModel,
  });
  const store = new DatabaseDutyStore(knex, {
    add: async (_, ...news) => {
      told.push(...news);
    },
  });
  const clock = { now: () => NOW };
  const keeper = new DutyKeeper({ clock, model: smallModel, store, who });
  const put = (...entities: Entity[]) => {
    for (const entity of entities) {
      catalog.set(stringifyEntityRef(entity), entity);
    }
  };
  return {
    catalog,
    keeper,
    put,
    store,
    told,
    /** Also in the index, so that it is known who names whom. */
    index: async (...entities: Entity[]) => {
      put(...entities);
      const rows = entities.map(entity => indexed(entity));
      await new DatabaseEntityWriter(knex).write(rows, NOW.getTime());
    },
    ask: (number: number, rest: Partial<StoredRecord> = {}) =>
      putRecord(knex, record({ id: idOf(number), number, ...rest })),
    duties: async () =>
      (
        await knex('martech_record_duties').orderBy(['record_id', 'principal'])
      ).map(row => `${row.record_id.at(-1)} ${row.duty} ${row.principal}`),
  };
}

describe('DutyKeeper', () => {
  const databases = testDatabases();

  describe.each(databases.names)('on %s', name => {
    it('follows who holds a role', async () => {
      const world = setUp(await databases.openMigrated(name));
      await world.index(dam('ben'));
      world.put(user('ben'), user('eve'));
      await world.ask(1);
      await world.ask(2, { entityRef: undefined, areas: [], type: 'freeze' });
      expect(await world.keeper.refresh([DAM])).toBe(1);
      expect(await world.duties()).toEqual([`1 decide ${person('ben')}`]);
      expect(await world.keeper.refresh([DAM])).toBe(0);

      world.put(dam('eve'));
      expect(await world.keeper.refresh([DAM])).toBe(1);
      expect(await world.duties()).toEqual([`1 decide ${person('eve')}`]);
    });

    it('tells only those to whom it moves', async () => {
      const world = setUp(await databases.openMigrated(name));
      world.put(dam('ben'), user('ben'), user('eve'));
      await world.ask(1);
      await world.keeper.sweep();
      world.put(dam('ben', 'eve'));
      await world.keeper.sweep();
      const to = world.told.map(({ payload }) => 'to' in payload && payload.to);
      const decide = { area: 'priorities', duty: 'decide' };
      expect(to).toEqual([
        [{ ...decide, principal: person('ben') }],
        [{ ...decide, principal: person('eve') }],
      ]);
      expect(world.told[0]).toMatchObject({
        topic: 'record',
        subject: idOf(1),
        payload: { action: 'hand-over', number: 'EXC-1', by: 'clock' },
      });
    });

    it('keeps since when a decision has been waited for', async () => {
      const knex = await databases.openMigrated(name);
      const world = setUp(knex);
      const since = new Date('2026-11-01T00:00:00Z');
      world.put(dam('ben'), user('ben'));
      await putRecord(knex, record(), {
        duties: [
          {
            principal: team('governors'),
            duty: 'no-approver',
            area: 'priorities',
            via: 'governance',
            since,
          },
        ],
      });
      await world.keeper.sweep();
      const [duty] = await knex('martech_record_duties');
      expect(duty).toMatchObject({ principal: person('ben'), duty: 'decide' });
      expect(Number(duty.since)).toBe(since.getTime());
    });

    it('follows people who leave, and groups that end up empty', async () => {
      const world = setUp(await databases.openMigrated(name));
      await world.index(dam('ben'));
      world.put(user('ben'), user('olga'), user('gina'), user('rita'));
      world.put(group('ops', ['olga']), group('governors', ['gina']));
      await world.ask(1);
      await world.keeper.sweep();

      world.catalog.delete(person('ben'));
      expect(await world.keeper.refreshPeople([person('ben')])).toBe(1);
      expect(await world.duties()).toEqual([`1 decide ${team('ops')}`]);

      world.put(group('ops', ['rita']));
      const changed = [person('olga'), team('ops')];
      expect(await world.keeper.refreshPeople(changed)).toBe(1);
      expect(await world.duties()).toEqual([
        `1 no-approver ${team('governors')}`,
      ]);
    });

    it('follows platforms for what is built on them', async () => {
      const world = setUp(await databases.openMigrated(name));
      const mail = template({ name: 'mail', spec: { platforms: ['dam'] } });
      await world.index(dam('ben'), mail);
      world.put(user('ben'), user('eve'));
      await world.ask(1, { entityRef: 'marketingtemplate:default/mail' });
      await world.keeper.sweep();
      world.put(dam('eve'));
      await world.keeper.refresh([DAM]);
      expect(await world.duties()).toEqual([`1 decide ${person('eve')}`]);
    });

    it('leaves closed records alone, and takes any number of open ones', async () => {
      const knex = await databases.openMigrated(name);
      const world = setUp(knex);
      world.put(dam('ben'), user('ben'));
      const closedAt = new Date('2026-11-21');
      for (let number = 1; number <= 450; number += 1) {
        await world.ask(number, number % 2 ? {} : { closedAt });
      }
      expect(await world.keeper.sweep()).toBe(225);
      expect(await world.keeper.sweep()).toBe(0);
    });

    it('does not undo what a step wrote meanwhile', async () => {
      const knex = await databases.openMigrated(name);
      const world = setUp(knex);
      await world.ask(1, { version: 2 });
      const seen = record({ id: idOf(1), version: 1 });
      const change = { record: seen, duties: [], news: [] };
      expect(await world.store.replace([change], NOW)).toBe(0);
      const now = { ...change, record: { ...seen, version: 2 } };
      expect(await world.store.replace([now], NOW)).toBe(1);
    });
  });
});
