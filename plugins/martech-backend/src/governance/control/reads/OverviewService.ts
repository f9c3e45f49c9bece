import { ControlOverview } from '@martech-portal/backstage-plugin-martech-common';
import { Clock, utcDay } from '../../../clock';
import { Caller } from '../../../http';
import {
  AskedDay,
  refuseFuture,
} from '../../../scorecards/reads/domain/askedDay';
import { VisibleEstate } from '../../../scorecards/reads/VisibleEstate';
import { consistencyOf } from '../domain/consistencyOf';
import { Counted, portfolioCounts } from '../domain/portfolioCounts';
import { ControlFeed } from '../store/ControlFeed';
import { KnownState, StateTable } from '../tables/StateTable';
import { ConsistencyReads } from './ConsistencyReads';
import { PastStates } from './PastStates';

interface OverviewOptions {
  clock: Clock;
  consistency: ConsistencyReads;
  estate: VisibleEstate;
  /** Capabilities that count; undefined: those that platforms claim. */
  expected?: readonly string[];
  feed: Pick<ControlFeed, 'state'>;
  past: PastStates;
  states: StateTable;
}

/** Platforms that the caller may see, by uid. */
interface Seen {
  uids: string[];
  isAll: boolean;
}

const signalsOf = ({ reasons }: KnownState) =>
  reasons.flatMap(({ id, kind }) => (kind === 'signal' ? [id] : []));

/** States over all platforms that a caller may see, and the headline. */
export class OverviewService {
  readonly #options: OverviewOptions;

  constructor(options: OverviewOptions) {
    this.#options = options;
  }

  /**
   * Now, or at the end of a past day.
   *
   * @throws InputError for a day that has not come yet
   */
  async of(caller: Caller, asked?: AskedDay): Promise<ControlOverview> {
    const { clock, feed } = this.#options;
    const now = clock.now();
    const today = utcDay(now);
    refuseFuture('asOf', asked, today);
    const seen = await this.#seen(caller);
    const { beganAt } = await feed.state();
    const isPast = asked !== undefined && asked.day < today;
    return {
      asOf: asked?.day ?? now.toISOString(),
      historyFrom: beganAt === undefined ? null : utcDay(new Date(beganAt)),
      ...(isPast
        ? await this.#then(seen, asked)
        : await this.#now(seen, today)),
    };
  }

  async #seen(caller: Caller): Promise<Seen> {
    const { tables, visible } = await this.#options.estate.scope(caller, [
      'MarketingPlatform',
    ]);
    const [uids] = visible;
    return {
      uids: tables[0].rows.flatMap(({ row }) =>
        uids.has(row.uid) ? [row.uid] : [],
      ),
      isAll: tables[0].isAllVisible(uids),
    };
  }

  async #now({ isAll, uids }: Seen, today: string) {
    const { consistency, expected, states } = this.#options;
    const known = await states.all();
    const rows = uids.flatMap(uid => known.get(uid) ?? []);
    const waiting: Counted = { state: 'unknown', signals: [] };
    const counted = uids.map((uid): Counted => {
      const row = known.get(uid);
      return row ? { state: row.state, signals: signalsOf(row) } : waiting;
    });
    const now = consistencyOf(rows, expected);
    return {
      ...portfolioCounts(counted),
      consistency: isAll
        ? await consistency.ofAll(today, now)
        : consistency.ofSome(now),
    };
  }

  async #then({ isAll, uids }: Seen, { day, end }: AskedDay) {
    const { consistency, past } = this.#options;
    const known = await past.at(day, end);
    return {
      ...portfolioCounts(uids.flatMap(uid => known.get(uid) ?? [])),
      consistency: isAll ? await consistency.asOf(day) : consistency.ofSome(),
    };
  }
}
