import {
  ControlStateId,
  DriftMove,
} from '@martech-portal/backstage-plugin-martech-common';
import { moveOf } from './moveOf';
import { ABSENT, stateOfCode, StateLog } from './StateLog';

const DAY = 86_400_000;

/** An entity stood otherwise at the end of a day than at the end of the day before. */
export interface StateEvent {
  place: number;
  /** Number of the day since 1970, UTC. */
  day: number;
  move: DriftMove;
  /** null: it was not there. */
  before: ControlStateId | null;
  after: ControlStateId;
  /** Rows of history that stood at the end of the day before, and of the day. */
  ids: { before: number | null; after: number };
}

/** How each entity stood at the end of the last day that something changed. */
interface Ends {
  code: Int8Array;
  id: Float64Array;
  day: Int32Array;
}

const ends = (size: number): Ends => ({
  code: new Int8Array(size).fill(ABSENT),
  id: new Float64Array(size),
  day: new Int32Array(size).fill(-1),
});

/**
 * What happened to some entities after the end of one day and until the end of
 * another, day by day: who lost control and regained it within a day is none.
 * The last first; on the same day as they were written.
 */
export function eventsOf(
  log: StateLog,
  isCounted: Uint8Array,
  { from, to }: { from: number; to: number },
): StateEvent[] {
  const base = ends(log.entities);
  const last = ends(log.entities);
  const events: StateEvent[] = [];

  const close = (place: number) => {
    const day = last.day[place];
    const [was, is] = [base.code[place], last.code[place]];
    if (was !== is && day > from && day <= to) {
      const before = was === ABSENT ? null : stateOfCode(was);
      const after = stateOfCode(is);
      events.push({
        place,
        day,
        move: moveOf(before, after),
        before,
        after,
        ids: {
          before: was === ABSENT ? null : base.id[place],
          after: last.id[place],
        },
      });
    }
    base.code[place] = is;
    base.id[place] = last.id[place];
  };

  log.forEach(isCounted, (place, at, code, id) => {
    const day = Math.floor(at / DAY);
    if (last.day[place] !== -1 && last.day[place] !== day) close(place);
    last.day[place] = day;
    last.code[place] = code;
    last.id[place] = id;
  });
  for (let place = 0; place < log.entities; place += 1) {
    if (last.day[place] !== -1) close(place);
  }
  return events.sort((a, b) => b.day - a.day || b.ids.after - a.ids.after);
}
