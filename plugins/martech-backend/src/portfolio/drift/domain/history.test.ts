import {
  ControlStateId,
  controlStates,
  DriftMove,
} from '@martech-portal/backstage-plugin-martech-common';
import fc from 'fast-check';
import {
  DAYS,
  FIRST_DAY,
  logOf,
  randomHistory,
} from '../__testUtils__/loggedStates';
import { eventsOf } from './eventsOf';
import { moveOf } from './moveOf';
import { standingAt } from './standingAt';
import { stateOfCode, LoggedState } from './StateLog';
import { trendOf } from './trendOf';

const DAY = 86_400_000;
const RUNS = 500;
const seen = ['a', 'b', 'c'];

/** Read again from the start for every question, as nobody would. */
const stoodAt = (history: LoggedState[], uid: string, instant: number) =>
  history.filter(change => change.uid === uid && change.at <= instant).at(-1);

const endOf = (day: number) => FIRST_DAY + (day + 1) * DAY - 1;
const randomDay = fc.integer({ min: -2, max: DAYS + 2 });

describe('history in memory', () => {
  it('counts states at the ends of days as a naive recount does', () => {
    fc.assert(
      fc.property(
        randomHistory,
        fc.uniqueArray(randomDay, { minLength: 1, maxLength: 9 }),
        (history, some) => {
          const ends = some.sort((a, b) => a - b).map(endOf);
          const log = logOf(history);
          const counts = trendOf(log, log.counted(seen), ends);
          const naive = ends.map(end =>
            Object.fromEntries(
              controlStates.map(state => [
                state,
                seen.filter(uid => stoodAt(history, uid, end)?.state === state)
                  .length,
              ]),
            ),
          );
          expect(counts).toEqual(naive);
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('knows how each stood at an instant, and since when', () => {
    fc.assert(
      fc.property(randomHistory, randomDay, (history, day) => {
        const log = logOf(history);
        const { codes, since } = standingAt(log, log.counted(seen), endOf(day));
        const known = (uid: string) => {
          const place = log.placeOf(uid) ?? -1;
          return (codes[place] ?? -1) === -1
            ? undefined
            : [stateOfCode(codes[place]), since[place]];
        };
        const naive = (uid: string) => {
          const own = history.filter(
            change => change.uid === uid && change.at <= endOf(day),
          );
          const last = own.at(-1);
          const other = own.findLastIndex(({ state }) => state !== last?.state);
          return last && [last.state, own[other + 1].at];
        };
        expect(seen.map(known)).toEqual(seen.map(naive));
      }),
      { numRuns: RUNS },
    );
  });

  it('tells what differs from day to day, and nothing else', () => {
    fc.assert(
      fc.property(
        randomHistory,
        randomDay,
        randomDay,
        (history, one, other) => {
          const [from, to] = [Math.min(one, other), Math.max(one, other)];
          const base = FIRST_DAY / DAY;
          const log = logOf(history);
          const events = eventsOf(log, log.counted(seen), {
            from: base + from,
            to: base + to,
          });
          const naive: string[] = [];
          for (let day = from + 1; day <= to; day += 1) {
            for (const uid of seen) {
              const before = stoodAt(history, uid, endOf(day - 1));
              const after = stoodAt(history, uid, endOf(day));
              if (before?.state !== after?.state) {
                naive.push(
                  [
                    day + base,
                    uid,
                    before?.state,
                    after?.state,
                    before?.id,
                    after?.id,
                  ].join(),
                );
              }
            }
          }
          const uids = new Map(seen.map(uid => [log.placeOf(uid), uid]));
          expect(
            events
              .map(({ after, before, day, ids, place }) =>
                [
                  day,
                  uids.get(place),
                  before ?? undefined,
                  after,
                  ids.before ?? undefined,
                  ids.after,
                ].join(),
              )
              .sort(),
          ).toEqual(naive.sort());
          expect(events.map(({ day }) => day)).toEqual(
            events.map(({ day }) => day).sort((a, b) => b - a),
          );
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('moveOf', () => {
  it.each<[ControlStateId | null, ControlStateId, DriftMove]>([
    [null, 'controlled', 'new'],
    [null, 'not-live', 'new'],
    ['controlled', 'drifting', 'lost'],
    ['controlled', 'uncontrolled', 'lost'],
    ['controlled', 'unknown', 'lost'],
    ['drifting', 'uncontrolled', 'worse'],
    ['unknown', 'uncontrolled', 'worse'],
    ['uncontrolled', 'drifting', 'better'],
    ['uncontrolled', 'unknown', 'better'],
    ['drifting', 'controlled', 'regained'],
    ['uncontrolled', 'controlled', 'regained'],
    ['unknown', 'controlled', 'regained'],
    ['not-live', 'controlled', 'went-live'],
    ['not-live', 'drifting', 'went-live'],
    ['retired', 'controlled', 'went-live'],
    ['drifting', 'retired', 'retired'],
    ['controlled', 'not-live', 'other'],
    ['unknown', 'drifting', 'other'],
    ['drifting', 'unknown', 'other'],
  ])('from %s to %s is %s', (before, after, move) => {
    expect(moveOf(before, after)).toBe(move);
  });
});
