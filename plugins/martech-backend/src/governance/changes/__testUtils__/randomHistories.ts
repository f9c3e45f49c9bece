import {
  changeClasses,
  machines,
  priorities,
  RecordType,
  recordTypes,
} from '@martech-portal/backstage-plugin-martech-common';
import fc from 'fast-check';
import { GivenApproval, StoredRecord, TimelineEvent } from '../../records';
import { NOW } from './changeWorld';

const DAY = 24 * 60 * 60 * 1_000;
const HOUR = DAY / 24;
const YEARS_BACK = 800;

/** A record with what happened to it. */
export interface Story {
  record: StoredRecord;
  events: TimelineEvent[];
  approvals: GivenApproval[];
}

export const entityRefs = ['dam', 'cms', 'hidden'].map(
  name => `marketingplatform:default/${name}`,
);
export const people = ['anna', 'ines', 'otto'].map(
  name => `user:default/${name}`,
);
const areas = ['access', 'security'];

const optional = <T>(value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined });
const hoursFrom = (least: number, most: number) =>
  fc.integer({ min: least, max: most });
const day = (instant: number) => new Date(instant).toISOString().slice(0, 10);

const anyFields = fc.record({
  changeClass: fc.constantFrom(...changeClasses),
  priority: fc.constantFrom(...priorities),
  startedBefore: optional(hoursFrom(0, 50)),
  lastsDays: fc.oneof(
    fc.constantFrom(-1, 0, 30, 31),
    fc.integer({ min: -30, max: 400 }),
  ),
  renewals: fc.integer({ min: 0, max: 3 }),
  respondWithin: optional(hoursFrom(1, 100)),
});

const anySteps = fc.array(
  fc.record({
    pick: fc.nat(100),
    hours: hoursFrom(0, 24 * 60),
    by: fc.constantFrom(...people),
    area: fc.constantFrom(...areas),
    waited: hoursFrom(0, 200),
    /** Of a verdict: whether it was the last that was missing. */
    moves: fc.boolean(),
  }),
  { maxLength: 8 },
);

const transitionsFrom = (type: RecordType, state: string) =>
  machines[type].transitions.filter(({ from }) => from.includes(state));

/** Goes through the table of its machine, wherever chance leads. */
export const anyStory: fc.Arbitrary<Story> = fc
  .record({
    type: fc.constantFrom(...recordTypes),
    entityRef: optional(fc.constantFrom(...entityRefs)),
    requestedBy: fc.constantFrom(...people),
    hoursAgo: hoursFrom(1, YEARS_BACK * 24),
    first: fc.nat(5),
    due: optional(hoursFrom(-500, 500)),
    fields: anyFields,
    steps: anySteps,
  })
  .map(({ steps, ...seed }): Story => {
    const machine = machines[seed.type];
    const createdAt = new Date(NOW.getTime() - seed.hoursAgo * HOUR);
    let state = machine.initial[seed.first % machine.initial.length];
    let at = createdAt;
    const events: TimelineEvent[] = [
      { to: state, action: 'create', by: seed.requestedBy, at, version: 1 },
    ];
    const approvals: GivenApproval[] = [];
    for (const step of steps) {
      const open = transitionsFrom(seed.type, state);
      const next = new Date(at.getTime() + step.hours * HOUR);
      if (open.length === 0 || next > NOW) break;
      const { action, to, verdict } = open[step.pick % open.length];
      const from = state;
      at = next;
      if (!verdict || step.moves) state = to ?? state;
      const version = events.length + 1;
      events.push({ from, to: state, action, by: step.by, at, version });
      if (verdict) {
        approvals.push({
          area: step.area,
          by: step.by,
          at,
          version,
          revision: version,
          verdict,
          askedAt: new Date(at.getTime() - step.waited * HOUR),
        });
      }
    }
    const { lastsDays, respondWithin, startedBefore, ...fields } = seed.fields;
    return {
      events,
      approvals,
      record: {
        // Set when it is written, as is the number.
        id: '',
        number: 0,
        type: seed.type,
        ...(seed.entityRef && { entityRef: seed.entityRef }),
        title: 'Something',
        state,
        areas: [],
        requestedBy: seed.requestedBy,
        createdAt,
        updatedAt: at,
        ...(machine.closed.includes(state) && { closedAt: at }),
        ...(seed.due !== undefined && {
          dueAt: new Date(NOW.getTime() + seed.due * HOUR),
        }),
        version: events.length,
        revision: 1,
        links: [],
        fields: {
          ...fields,
          expiresOn: day(NOW.getTime() + lastsDays * DAY),
          ...(startedBefore !== undefined && {
            startedAt: new Date(
              createdAt.getTime() - startedBefore * HOUR,
            ).toISOString(),
          }),
          ...(respondWithin !== undefined && {
            respondBy: new Date(
              createdAt.getTime() + respondWithin * HOUR,
            ).toISOString(),
          }),
        },
      },
    };
  });
