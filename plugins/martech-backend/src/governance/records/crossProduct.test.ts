import {
  recordPaths,
  RecordType,
} from '@martech-portal/backstage-plugin-martech-common';
import { allowedRows, isAllowed } from './__testUtils__/allowed';
import { OPEN, recordsOverHttp } from './__testUtils__/recordsOverHttp';

jest.setTimeout(120_000);

/** What each of the people around the platform is to a record that Ines asked for. */
const people: Record<string, string[]> = {
  ines: ['requester'],
  owen: ['owner', 'support', 'intake', 'release'],
  tess: ['approver'],
  sven: ['support'],
  iris: ['intake'],
  rita: ['release'],
  gita: ['governance'],
  tom: [],
};

const ahead = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString();
const day = (days: number) => ahead(days).slice(0, 10);

/** Who does what, one after the other. */
type Step = [by: string, action: string, fields?: object];

const journeys: Array<[RecordType, object, Step[]]> = [
  [
    'exception',
    {
      covers: { kind: 'signal', signal: 'brittle-integration' },
      reason: 'r',
      compensatingControl: 'c',
      expiresOn: day(30),
    },
    [
      ['tess', 'approve'],
      ['ines', 'ask-renewal', { expiresOn: day(60) }],
      ['tess', 'renew'],
      ['gita', 'revoke'],
    ],
  ],
  [
    'change',
    {
      aspects: ['sign-in'],
      risk: 'low',
      rollback: 'r',
      window: { start: ahead(1), end: ahead(2) },
    },
    [
      ['tess', 'approve'],
      ['ines', 'schedule'],
      ['owen', 'start'],
      ['ines', 'fail'],
      ['owen', 'roll-back'],
      ['gita', 'review'],
    ],
  ],
  [
    'incident',
    { impact: 'high', urgency: 'high' },
    [
      ['sven', 'mitigate'],
      ['sven', 'resolve'],
      ['gita', 'review'],
      ['ines', 'reopen'],
    ],
  ],
  [
    'request',
    { kind: 'access' },
    [
      ['iris', 'accept'],
      ['iris', 'start'],
      ['iris', 'fulfil'],
    ],
  ],
  [
    'release',
    { plannedFor: day(3), notes: 'n', audience: 'a' },
    [
      ['rita', 'release'],
      ['owen', 'withdraw'],
    ],
  ],
];

describe('over HTTP', () => {
  it.each(journeys)(
    '%s: nothing passes that is forbidden',
    async (type, fields, steps) => {
      const { as } = await recordsOverHttp();
      const body = { entityRef: OPEN, title: 'T', fields };
      const begun = await as('ines').post(`/${recordPaths[type]}`, body);
      expect([begun.status, begun.text]).toEqual([201, expect.any(String)]);
      const path = `/${recordPaths[type]}/${begun.body.id}`;
      const actions = allowedRows(type).map(({ action }) => action);
      let { state, version } = begun.body;

      const nobodyElseDoesAnything = async () => {
        const tried = Object.entries(people).flatMap(([name, actors]) =>
          actions
            .filter(action => !isAllowed(type, { action, state, actors }))
            .map(action => ({ name, action })),
        );
        for (const { action, name } of tried) {
          const attempt = { action, comment: 'Because' };
          const { status } = await as(name).step(path, version, attempt);
          const what = `${name}: ${action} while ${state} -> ${status}`;
          expect([what, [403, 409].includes(status)]).toEqual([what, true]);
        }
        const { body: same } = await as('ines').get(path);
        expect([same.state, same.version]).toEqual([state, version]);
      };

      for (const [by, action, extra] of steps) {
        await nobodyElseDoesAnything();
        const asked = { action, comment: 'Because', fields: extra };
        const done = await as(by).step(path, version, asked);
        expect([action, done.text, done.status]).toEqual([
          action,
          done.text,
          200,
        ]);
        ({ state, version } = done.body);
      }
      await nobodyElseDoesAnything();
      expect(version).toBe(1 + steps.length);
    },
  );
});
