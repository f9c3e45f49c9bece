import {
  machines,
  recordTypes,
} from '@martech-portal/backstage-plugin-martech-common';
import { allowedRows, isAllowed } from '../__testUtils__/allowed';
import { fixedPeople, person } from '../__testUtils__/fixedPeople';
import { judgeStep } from './judgeStep';
import { clockDoer, Doer } from './Moment';
import { StoredRecord } from './StoredRecord';

const NOW = new Date('2026-11-22T09:00:00Z');
const actors = [
  'requester',
  'approver',
  'owner',
  'support',
  'intake',
  'release',
  'governance',
  'clock',
  'somebody-else',
];
const doerOf = (actor: string): Doer =>
  actor === 'clock' ? clockDoer : person(actor);

const recordIn = (
  type: StoredRecord['type'],
  state: string,
  requestedBy = 'user:default/requester',
): StoredRecord => ({
  id: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
  type,
  number: 7,
  title: 'A record',
  state,
  areas: ['metadata', 'security'],
  requestedBy,
  createdAt: NOW,
  updatedAt: NOW,
  version: 1,
  revision: 1,
  links: [],
  fields: {},
});

describe.each(recordTypes)('%s', type => {
  const machine = machines[type];
  const actions = [
    ...new Set(machine.transitions.map(({ action }) => action)),
    'explode',
  ];

  it('has the actions that were meant', () => {
    expect(actions.slice(0, -1).sort()).toEqual(
      allowedRows(type)
        .map(({ action }) => action)
        .sort(),
    );
  });

  it.each(machine.states)(
    'as %s allows what was meant, to whom',
    async state => {
      const people = await fixedPeople.of(undefined);
      const record = recordIn(type, state);
      const cells = actions.flatMap(action =>
        actors.map(actor => ({ action, actor })),
      );
      const judged = cells.map(({ action, actor }) => {
        const by = doerOf(actor);
        const verdict = judgeStep({
          action,
          approvals: [],
          by,
          people,
          record,
        });
        return `${action} ${actor}: ${'transition' in verdict}`;
      });
      expect(judged).toEqual(
        cells.map(
          ({ action, actor }) =>
            `${action} ${actor}: ${isAllowed(type, {
              action,
              state,
              actors: [actor],
            })}`,
        ),
      );
    },
  );

  it('is never decided by who asked for it, or by a service', async () => {
    const people = await fixedPeople.of(undefined);
    const verdicts = machine.transitions.filter(({ verdict }) => verdict);
    const judged = verdicts.flatMap(({ action, from }) => {
      const own = recordIn(type, from[0], 'user:default/approver');
      const other = recordIn(type, from[0]);
      const service = { ...person('approver'), person: false };
      const asked = { action, approvals: [], people };
      return [
        judgeStep({ ...asked, by: person('approver'), record: own }),
        judgeStep({ ...asked, by: service, record: other }),
      ];
    });
    const refused = (message: string) => ({
      refusal: { because: 'actor', message: expect.stringMatching(message) },
    });
    expect(judged).toEqual(
      verdicts.flatMap(({ action }) => [
        refused('somebody else has to decide'),
        refused(`Only a person may ${action}: sign in and do it`),
      ]),
    );
  });
});
