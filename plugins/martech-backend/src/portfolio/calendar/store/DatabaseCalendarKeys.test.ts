import { testDatabases } from '../../../__testUtils__/testDatabases';
import { hashOfKey, newCalendarKey } from '../domain/calendarKey';
import { Rights } from '../domain/Rights';
import { StoredKey } from './CalendarKeys';
import { DatabaseCalendarKeys } from './DatabaseCalendarKeys';

jest.setTimeout(60_000);

const databases = testDatabases();
const at = new Date('2026-11-22T10:00:00Z');
const rights: Rights = {
  entities: {
    conditions: {
      anyOf: [
        {
          rule: 'IS_ENTITY_OWNER',
          resourceType: 'catalog-entity',
          params: { claims: ['user:default/clara'] },
        },
        { not: { rule: 'HAS_LABEL', resourceType: 'catalog-entity' } },
      ],
    },
  },
  records: 'everything',
  renewals: 'everything',
  groups: ['group:default/finance'],
};
const stored = (id: string, person = 'user:default/clara'): StoredKey => ({
  id,
  person,
  rights,
  createdAt: at,
  confirmedAt: at,
});

describe.each(databases.names)('calendar keys on %s', name => {
  it('are found by their hash and by whose they are, and nowhere as they are', async () => {
    const knex = await databases.openMigrated(name);
    const keys = new DatabaseCalendarKeys(knex);
    const key = newCalendarKey();
    await keys.add({ ...stored('1'), hash: hashOfKey(key) });
    await keys.add({ ...stored('2'), hash: hashOfKey(newCalendarKey()) });
    await keys.add({
      ...stored('3', 'user:default/noah'),
      hash: hashOfKey(newCalendarKey()),
    });

    expect(await keys.byHash(hashOfKey(key))).toEqual(stored('1'));
    expect(await keys.byHash(key)).toBeUndefined();
    expect((await keys.of('user:default/clara')).map(({ id }) => id)).toEqual([
      '2',
      '1',
    ]);
    const rows = await knex('martech_calendar_keys');
    expect(JSON.stringify(rows)).not.toContain(key);
  });

  it('are taken back by whose they are, and told anew what may be seen', async () => {
    const keys = new DatabaseCalendarKeys(await databases.openMigrated(name));
    await keys.add({ ...stored('1'), hash: 'a' });
    expect(await keys.remove('1', 'user:default/noah')).toBe(false);
    const later = new Date('2026-12-01T10:00:00Z');
    const fewer: Rights = { ...rights, entities: 'nothing' };
    await keys.confirm('user:default/clara', fewer, later);
    await keys.markRead('1', later);
    expect(await keys.byHash('a')).toEqual({
      ...stored('1'),
      rights: fewer,
      confirmedAt: later,
      readAt: later,
    });
    expect(await keys.remove('1', 'user:default/clara')).toBe(true);
    expect(await keys.byHash('a')).toBeUndefined();
  });
});
