import { mockCredentials } from '@backstage/backend-test-utils';
import { CalendarService } from './CalendarService';
import { Rights } from './domain/Rights';
import { hashOfKey } from './domain/calendarKey';
import { StoredKey } from './store/CalendarKeys';

const DAY = 86_400_000;
const clara = mockCredentials.user('user:default/clara');
const all: Rights = {
  entities: 'everything',
  records: 'everything',
  renewals: 'everything',
  groups: [],
};

/** Calendars over keys in memory; time goes by when a test says so. */
function calendars() {
  const kept = new Map<string, StoredKey>();
  const world = {
    now: new Date('2026-11-22T10:00:00Z'),
    isHere: true,
    rights: all,
    asked: 0,
  };
  const service = new CalendarService({
    baseUrl: 'https://portal.example',
    clock: { now: () => world.now },
    confirmWithin: 30 * DAY,
    keys: {
      of: async person =>
        [...kept.values()].filter(key => key.person === person),
      byHash: async hash => kept.get(hash),
      add: async ({ hash, ...key }) => {
        kept.set(hash, key);
      },
      remove: async (id, person) => {
        for (const [hash, key] of kept) {
          if (key.id === id && key.person === person) return kept.delete(hash);
        }
        return false;
      },
      confirm: async (person, rights, now) => {
        for (const [hash, key] of kept) {
          if (key.person === person) {
            kept.set(hash, { ...key, rights, confirmedAt: now });
          }
        }
      },
      markRead: async () => {},
    },
    people: { isHere: async () => world.isHere },
    rights: {
      of: async () => {
        world.asked += 1;
        return world.rights;
      },
    },
    sight: {
      renewals: async ({ rights }) =>
        rights.entities === 'everything'
          ? [
              {
                entityRef: 'marketingplatform:default/dam',
                title: 'Asset library; BEGIN:VEVENT',
                lifecycle: 'operating',
                state: 'drifting',
                window: '30',
                noticeDeadline: '2026-12-10',
                contractEnd: '2027-03-10',
                autoRenew: true,
                annualCost: { amount: 96_000, currency: 'EUR' },
                funding: 'run',
                atRisk: true,
                tooLate: false,
              },
            ]
          : [],
      records: async () => [],
    },
  });
  return { kept, service, world };
}

describe('a calendar', () => {
  it('says the last days to cancel, under a key that is told once', async () => {
    const { kept, service } = calendars();
    const { id, key, readAt } = await service.create(clara);
    expect([key.length, readAt]).toEqual([43, null]);
    expect([...kept.keys()]).toEqual([hashOfKey(key)]);
    const text = await service.read(key);
    for (const line of [
      'BEGIN:VCALENDAR',
      'UID:renewal-marketingplatform:default/dam@martech-portal',
      'SUMMARY:Last day to cancel: Asset library\\; BEGIN:VEVENT',
      'DTSTART;VALUE=DATE:20261210',
      'URL;VALUE=URI:https://portal.example/catalog/default/marketingplatform/dam',
    ]) {
      expect(text.replace(/\r\n /g, '')).toContain(
        `\r\n${line}\r\n`.slice(line === 'BEGIN:VCALENDAR' ? 2 : 0),
      );
    }
    expect((await service.keys(clara)).map(one => one.id)).toEqual([id]);
  });

  it('is no more once it was taken back, or the person has left', async () => {
    const { service, world } = calendars();
    const { id, key } = await service.create(clara);
    world.isHere = false;
    await expect(service.read(key)).rejects.toThrow('no such calendar');
    world.isHere = true;
    const noah = mockCredentials.user('user:default/noah');
    await expect(service.revoke(noah, id)).rejects.toThrow('no such address');
    await service.revoke(clara, id);
    await expect(service.read(key)).rejects.toThrow('no such calendar');
  });

  it('shows nothing to whoever has not been here for a month', async () => {
    const { service, world } = calendars();
    const { key } = await service.create(clara);
    world.now = new Date(world.now.getTime() + 31 * DAY);
    const stale = await service.read(key);
    expect(stale).toContain('Open the portal once');
    expect(stale).not.toContain('Asset library');
    await service.confirm(clara);
    expect(await service.read(key)).not.toContain('Open the portal once');
  });

  it('follows what the person may see, which is asked for once an hour', async () => {
    const { service, world } = calendars();
    const { key } = await service.create(clara);
    world.rights = { ...all, entities: 'nothing' };
    await service.confirm(clara);
    await service.confirm(clara);
    expect(world.asked).toBe(2);
    expect(await service.read(key)).not.toContain('Asset library');
  });

  it('belongs to people, and to each not too many', async () => {
    const { service } = calendars();
    await expect(service.create(mockCredentials.service())).rejects.toThrow(
      'belongs to a person',
    );
    for (let made = 0; made < 10; made += 1) await service.create(clara);
    await expect(service.create(clara)).rejects.toThrow('take one back');
  });
});
