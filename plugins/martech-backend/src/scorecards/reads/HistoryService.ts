import { InputError } from '@backstage/errors';
import {
  EntityHistory,
  Interval,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { Clock, utcDay } from '../../clock';
import { Caller } from '../../http';
import { KnownScorecard } from '../domain/ScorecardSet';
import {
  IntervalPosition,
  IntervalReader,
  StoredInterval,
} from '../store/IntervalReader';
import { AskedDay } from './domain/askedDay';
import { readSubject, scorecardOf, subjectTitle } from './domain/subjectTitle';
import { Scorecards } from './Scorecards';
import { Versions } from './Versions';
import { EntityAddress, VisibleEstate } from './VisibleEstate';

const PAGE = 100;
const cursorSchema = z.tuple([z.number(), z.number()]);

/** Days between which something was so, both included. */
export interface HistoryQuery {
  from?: AskedDay;
  to?: AskedDay;
  cursor?: string;
}

/** What of the scorecards a caller may see. */
interface Seen {
  visible: ReadonlyMap<string, KnownScorecard>;
  /** Whether conditions, which no scorecard is named with, may be shown. */
  readiness: boolean;
}

function readCursor(cursor: string | undefined): IntervalPosition | undefined {
  if (cursor === undefined) return undefined;
  const parts = cursor.split('-').map(Number);
  const { data } = cursorSchema.safeParse(parts);
  if (!data) {
    throw new InputError(
      'cursor: cannot be read, send nextCursor of the page before as it came',
    );
  }
  return { from: data[0], id: data[1] };
}

/** What changed for one entity. */
export class HistoryService {
  readonly #clock: Clock;
  readonly #estate: VisibleEstate;
  readonly #intervals: IntervalReader;
  readonly #scorecards: Scorecards;
  readonly #versions: Versions;

  constructor(options: {
    clock: Clock;
    estate: VisibleEstate;
    intervals: IntervalReader;
    scorecards: Scorecards;
    versions: Versions;
  }) {
    this.#clock = options.clock;
    this.#estate = options.estate;
    this.#intervals = options.intervals;
    this.#scorecards = options.scorecards;
    this.#versions = options.versions;
  }

  /**
   * One page, newest first.
   *
   * @throws NotFoundError, the same for what is hidden and what is not there
   * @throws InputError when the days or the cursor are wrong
   */
  async of(
    caller: Caller,
    address: EntityAddress,
    { from, to, cursor }: HistoryQuery,
  ): Promise<EntityHistory> {
    if (from && to && from.day > to.day) {
      throw new InputError('from: is after to, nothing can be in between');
    }
    const after = readCursor(cursor);
    const { entityRef, uid } = await this.#estate.entity(caller, address);
    const seen: Seen = {
      visible: await this.#scorecards.all(caller),
      readiness: await this.#scorecards.seesReadiness(caller),
    };
    // Asked together: SQLite has one connection, which a run in between takes.
    const [first, found] = await Promise.all([
      this.#intervals.firstKnown(uid),
      this.#intervals.intervals(uid, {
        from: from?.start.getTime() ?? 0,
        to: (to?.end ?? this.#clock.now()).getTime() + 1,
        limit: PAGE + 1,
        after,
      }),
    ]);
    const page = found.slice(0, PAGE);
    const items = await Promise.all(page.map(row => this.#show(row, seen)));
    const last = found.length > PAGE ? page.at(-1) : undefined;
    return {
      entityRef,
      historyFrom: first === undefined ? null : utcDay(new Date(first)),
      items: items.flat(),
      ...(last && { nextCursor: `${last.from}-${last.id}` }),
    };
  }

  /** Nothing for what the caller may not see. */
  async #show(
    { evidence, from, subject, to, value, version }: StoredInterval,
    { readiness, visible }: Seen,
  ): Promise<Interval[]> {
    const about = readSubject(subject);
    if (!about) return [];
    const scorecard = scorecardOf(about);
    if (scorecard ? !visible.has(scorecard) : !readiness) return [];
    const rules = scorecard
      ? await this.#versions.of(scorecard, version)
      : undefined;
    return [
      {
        subject,
        title: subjectTitle(about, rules),
        value,
        from: new Date(from).toISOString(),
        to: to === null ? null : new Date(to).toISOString(),
        version,
        ...(evidence && { evidence }),
      },
    ];
  }
}
