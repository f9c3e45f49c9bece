import {
  machines,
  recordTypes,
} from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { testDatabases } from '../__testUtils__/testDatabases';
import {
  ExpectedStep,
  Role,
  roles,
  Situation,
} from './__testUtils__/expectedStep';
import { expected } from './__testUtils__/expectedSteps';
import { RecordEstate, recordEstate } from './__testUtils__/recordEstate';
import { recordStories, Stories, wordsOf } from './__testUtils__/recordStories';
import { situations } from './__testUtils__/situations';

jest.setTimeout(300_000);

const databases = testDatabases();

/** Every situation of every type. */
const all = recordTypes.flatMap(type =>
  Object.entries(expected[type]).map(([name, situation]) => ({
    type,
    name,
    situation,
  })),
);

/** All that can be done with any record: most of it not with this one. */
const actions = [
  ...new Set(
    recordTypes.flatMap(type => [
      ...machines[type].transitions.map(({ action }) => action),
      ...Object.values(expected[type]).flatMap(({ steps }) =>
        Object.keys(steps),
      ),
    ]),
  ),
];

const mayTake = (step: ExpectedStep | undefined, role: Role) =>
  step !== undefined && !step.refused && step.by.includes(role);

/** What is answered to who may not: nobody may now, or somebody else. */
function refusals(
  {
    situation,
    action,
    isKnown,
  }: {
    situation: Situation;
    action: string;
    isKnown: boolean;
  },
  role: Role,
): number[] {
  if (!isKnown) return [400];
  const step = situation.steps[action];
  // Who else may is not said of what is already decided, or said: both will do.
  if (!step) return [403, 409];
  return step.by.includes(role) ? [409] : [403];
}

const verdictsIn = ({ steps }: Situation) =>
  Object.keys(steps).filter(action => steps[action].by[0] === 'approver');

const isDecided = ({ situation }: { situation: Situation }) =>
  verdictsIn(situation).length > 0;

type Taken = Parameters<Stories['move']>[1];
const decisions = ['approve', 'deny', 'reject', 'renew', 'revoke'];
const byDeputy = ([by, action, words]: Taken): Taken => [
  by === 'approver' && decisions.includes(action) ? 'deputy' : by,
  action,
  words,
];

describe('every step', () => {
  let estate: RecordEstate;
  let tell: Stories;
  let knex: Knex;

  beforeAll(async () => {
    knex = await databases.open('SQLite');
    estate = await recordEstate(knex);
    tell = recordStories(estate, knex);
  });

  it('is told of every state of every machine', () => {
    for (const type of recordTypes) {
      const states = Object.values(expected[type]).map(({ state }) => state);
      expect([type, [...new Set(states)].sort()]).toEqual([
        type,
        [...machines[type].states].sort(),
      ]);
      expect(Object.keys(situations[type])).toEqual(
        Object.keys(expected[type]),
      );
    }
  });

  it.each(all)('of $type, $name', async ({ type, name, situation }) => {
    const story = () => situations[type][name](tell, 'requester');
    const own = machines[type].transitions.map(({ action }) => action);
    const wrong: unknown[] = [];

    // What may not be: one record bears all attempts.
    const record = await story();
    expect(record.state).toBe(situation.state);
    const before = await estate.traces(record.id);
    for (const action of actions) {
      const isKnown = own.includes(action);
      for (const role of roles) {
        if (mayTake(situation.steps[action], role)) continue;
        // What no record of the type knows is refused before anybody is asked.
        if (
          !isKnown &&
          role !== roles[actions.indexOf(action) % roles.length]
        ) {
          continue;
        }
        const { body, status } = await estate.step(
          role,
          record.path,
          record.version,
          { action, ...(isKnown && wordsOf(type, action)) },
        );
        const fits = refusals({ situation, action, isKnown }, role);
        if (!fits.includes(status)) wrong.push([action, role, status, body]);
      }
    }
    expect(wrong).toEqual([]);
    expect(await estate.traces(record.id)).toEqual(before);

    // What may be: a record each.
    for (const [action, step] of Object.entries(situation.steps)) {
      for (const role of roles.filter(one => mayTake(step, one))) {
        const { path, version } = await story();
        const words = wordsOf(type, action);
        const asked = { action, ...words };
        const { body, status } = await estate.step(role, path, version, asked);
        const { state = body.error } = body;
        const to = step.to ?? situation.state;
        if (status !== 200 || state !== to || body.version !== version + 1) {
          wrong.push([action, role, status, state, to, body.version]);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each(all.filter(isDecided))(
    'of $type, $name, is decided by nobody who asked for it',
    async ({ type, name, situation }) => {
      // Whoever would decide asks, and the deputy decides what came before.
      const record = await situations[type][name](
        {
          ...tell,
          move: (asked, ...steps) => tell.move(asked, ...steps.map(byDeputy)),
        },
        'approver',
      );
      const before = await estate.traces(record.id);
      for (const action of verdictsIn(situation)) {
        const { status } = await estate.step(
          'approver',
          record.path,
          record.version,
          { action, ...wordsOf(type, action) },
        );
        expect([action, status]).toEqual([action, 403]);
      }
      expect(await estate.traces(record.id)).toEqual(before);
    },
  );
});
