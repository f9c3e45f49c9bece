import { mockCredentials } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { testDatabases } from '../../../__testUtils__/testDatabases';
import { Duty, StoredRecord } from '../../records/domain';
import { RecordFilter } from '../../records/access/RecordFilter';
import { OpenRecords } from '../../records/reads/open/OpenRecords';
import { OpenRecordReader } from '../../records/store/OpenRecordReader';
import { person, team } from '../__testUtils__/around';
import { smallModel } from '../__testUtils__/model';
import { record } from '../__testUtils__/record';
import { idOf, putRecord } from '../__testUtils__/storedRecords';
import { InboxService } from './InboxService';
import { OpenInbox } from './OpenInbox';

jest.setTimeout(60_000);

const day = (of: number, hour = 0) => new Date(Date.UTC(2026, 10, of, hour));
const ben = mockCredentials.user(person('ben'));

const duty = (rest: Partial<Duty> = {}): Duty => ({
  principal: person('ben'),
  duty: 'decide',
  area: 'priorities',
  via: 'role',
  since: day(10),
  ...rest,
});
const act = (rest: Partial<Duty> = {}) =>
  duty({ duty: 'act', area: undefined, ...rest });

function setUp(knex: Knex, where?: RecordFilter) {
  const open = new OpenRecords(new OpenRecordReader(knex));
  const service = new InboxService({
    model: smallModel,
    sightOf: async ({ principal }) => ({
      doer: {
        ref: principal.type === 'user' ? principal.userEntityRef : 'service:x',
        groups: principal.type === 'user' ? [team('ops'), team('brand')] : [],
        person: principal.type === 'user',
      },
      entities: { isAll: true, row: () => undefined },
      ...(where && { where }),
    }),
    // What lists show of a record is told by others; here its id is enough.
    show: async records =>
      records.map(({ id, state, title, type }) => ({
        id,
        state,
        title,
        type,
        number: id.slice(-1),
        open: true,
        decisionAreas: [],
        requestedBy: '',
        createdAt: '',
        updatedAt: '',
        overdue: false,
        version: 1,
        waitsFor: [],
      })),
    inboxes: new OpenInbox({ knex, open }),
  });
  return {
    service,
    put: (number: number, rest: Partial<StoredRecord>, ...duties: Duty[]) =>
      putRecord(knex, record({ id: idOf(number), number, ...rest }), {
        duties,
      }),
    page: async (limit = 50, cursor?: string) => {
      const { items, ...rest } = await service.page({ limit, cursor }, ben);
      return { ids: items.map(({ number }) => number).join(''), ...rest };
    },
  };
}

describe('the inbox', () => {
  const databases = testDatabases();

  describe.each(databases.names)('on %s', name => {
    it('has what waits for a person, directly and through groups', async () => {
      const world = setUp(await databases.openMigrated(name));
      await world.put(1, {}, duty());
      await world.put(2, {}, duty({ principal: team('ops') }));
      await world.put(3, {}, duty({ principal: person('eve') }));
      await world.put(4, { closedAt: day(11) }, duty());
      expect(await world.page()).toEqual({ ids: '12', total: 2 });
      expect(await world.service.count(ben)).toBe(2);
    });

    it('never has what they asked for themselves to decide on', async () => {
      const world = setUp(await databases.openMigrated(name));
      const requestedBy = person('ben');
      await world.put(1, { requestedBy }, duty({ principal: team('ops') }));
      await world.put(2, { requestedBy }, act());
      expect(await world.page()).toEqual({ ids: '2', total: 1 });
    });

    it('begins with what should be done first', async () => {
      const world = setUp(await databases.openMigrated(name));
      // To be decided within five days, though it ends much later.
      await world.put(1, { dueAt: day(300) }, duty({ since: day(10) }));
      await world.put(2, { dueAt: day(12) }, duty({ since: day(11) }));
      await world.put(3, { dueAt: day(11, 4) }, act({ since: day(11) }));
      await world.put(4, {}, act({ since: day(9) }));
      await world.put(5, { dueAt: day(20) }, act({ since: day(1) }));
      expect((await world.page()).ids).toBe('32415');
    });

    it('goes on where a page ended, also among equals', async () => {
      const world = setUp(await databases.openMigrated(name));
      for (let number = 1; number <= 7; number += 1) {
        await world.put(number, {}, duty(), duty({ area: 'security' }));
      }
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await world.page(3, cursor);
        expect(page.total).toBe(7);
        seen.push(page.ids);
        cursor = page.nextCursor;
      } while (cursor);
      expect(seen).toEqual(['123', '456', '7']);
    });

    it('has nothing that the person may not read', async () => {
      const narrow: RecordFilter = query => void query.where('type', 'change');
      const world = setUp(await databases.openMigrated(name), narrow);
      await world.put(1, {}, duty());
      await world.put(2, { type: 'change', state: 'submitted' }, duty());
      expect(await world.page()).toEqual({ ids: '2', total: 1 });
    });
  });

  it.each(['', 'x', Buffer.from('["a",1]').toString('base64url')])(
    'refuses the cursor %j',
    async cursor => {
      const world = setUp(await databases.openMigrated('SQLite'));
      await expect(world.page(1, cursor)).rejects.toThrow('cursor: ');
    },
  );
});
