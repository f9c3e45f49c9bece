import { ConfigReader } from '@backstage/config';
import { readNotificationsPolicy } from './readNotificationsPolicy';

const read = (notifications: object) =>
  readNotificationsPolicy(new ConfigReader({ martech: { notifications } }));

describe('readNotificationsPolicy', () => {
  it('tells people, and of their week on Mondays, unless told otherwise', () => {
    expect(readNotificationsPolicy(new ConfigReader({}))).toEqual({
      enabled: true,
      path: '/martech-governance',
      remindBefore: 86_400_000,
      digest: { day: 1, hour: 8, timezone: 'UTC' },
    });
  });

  it('takes what is written', () => {
    expect(
      read({
        enabled: false,
        path: '/governance/',
        remindBefore: 'PT4H',
        digest: { day: 'friday', hour: 16, timezone: 'Europe/Berlin' },
      }),
    ).toEqual({
      enabled: false,
      path: '/governance',
      remindBefore: 4 * 3_600_000,
      digest: { day: 5, hour: 16, timezone: 'Europe/Berlin' },
    });
    expect(read({ digest: { enabled: false } }).digest).toBeUndefined();
  });

  it.each([
    [{ day: 'Montag' }, 'martech.notifications.digest.day'],
    [{ hour: 24 }, 'martech.notifications.digest.hour'],
    [{ hour: 7.5 }, 'martech.notifications.digest.hour'],
    [
      { timezone: 'Middle-earth/Shire' },
      'martech.notifications.digest.timezone',
    ],
  ])('refuses %j and names the key', (digest, key) => {
    expect(() => read({ digest })).toThrow(key);
  });
});
