import {
  PackContent,
  recordsQuerySchema,
  Renewals,
  renewalsQuerySchema,
} from '@martech-portal/backstage-plugin-martech-common';
import { Clock, utcDay } from '../../clock';
import { MetricsService } from '../../governance/changes/metrics/MetricsService';
import { RecordsService } from '../../governance/records/reads/RecordsService';
import { Caller } from '../../http';
import { askedDay } from '../../scorecards/reads/domain/askedDay';
import { portfolioCounts } from '../overview/domain/portfolioCounts';
import { standingOf, waiting } from '../overview/domain/Standing';
import { stateTurns } from '../overview/domain/stateTurns';
import { OverviewService } from '../overview/OverviewService';
import { PastStates } from '../overview/PastStates';
import { RenewalsService } from '../renewals/RenewalsService';
import { PlatformsInSight, SeenPlatforms } from '../SeenPlatforms';
import { monthEnds } from './domain/monthEnds';
import { packFigures } from './domain/packFigures';
import { packRecord } from './domain/packRecord';
import { redPlatforms } from './domain/redPlatforms';
import { ListedPack, packNumber } from './domain/StoredPack';

interface PackContentsOptions {
  clock: Clock;
  metrics: Pick<MetricsService, 'metrics'>;
  overview: Pick<OverviewService, 'of'>;
  past: Pick<PastStates, 'at'>;
  platforms: Pick<PlatformsInSight, 'of'>;
  records: Pick<RecordsService, 'list'>;
  renewals: Pick<RenewalsService, 'of'>;
}

const toDecide = recordsQuerySchema.parse({
  type: 'exception,change,review',
  state: 'requested,submitted,open',
  orderBy: 'due',
  limit: 15,
});
const ending = recordsQuerySchema.parse({
  type: 'exception',
  state: 'active',
  orderBy: 'due',
  limit: 10,
});
const ahead = renewalsQuerySchema.parse({
  window: '30,60,90,120',
  limit: '12',
});

const renewalsOf = ({ base, items, moneyAtRisk, ...rest }: Renewals) => ({
  base,
  moneyAtRisk,
  tooLate: rest.tooLate,
  undecided: rest.undecided,
  windows: rest.windows,
  items,
});

/** Puts together what is on a pack, from what the screens read as well. */
export class PackContents {
  readonly #options: PackContentsOptions;

  constructor(options: PackContentsOptions) {
    this.#options = options;
  }

  /** @param before - the last pack that the caller may read */
  async of(caller: Caller, before?: ListedPack): Promise<PackContent> {
    const { clock, metrics, platforms, records, renewals } = this.#options;
    const overview = await this.#options.overview.of(caller);
    const seen = await platforms.of(caller);
    const decide = await records.list(toDecide, caller);
    const { exceptions: debt } = await metrics.metrics(caller);
    const exceptions = await records.list(ending, caller);
    const renewing = renewalsOf(await renewals.of(caller, ahead));
    return {
      asOf: clock.now().toISOString(),
      partial: !seen.isAll,
      overview,
      figures: packFigures({
        debt,
        moneyAtRisk: renewing.moneyAtRisk,
        overview,
      }),
      red: redPlatforms(seen),
      decisions: {
        items: decide.items.map(packRecord),
        isMore: decide.nextCursor !== undefined,
      },
      exceptions: { debt, items: exceptions.items.map(packRecord) },
      renewals: renewing,
      trend: [
        ...(await this.#trend(seen, overview.historyFrom)),
        { day: this.#today(), states: overview.states },
      ],
      changes: before ? await this.#changes(seen, before) : null,
    };
  }

  #today() {
    return utcDay(this.#options.clock.now());
  }

  async #trend(seen: SeenPlatforms, historyFrom: string | null) {
    const days: PackContent['trend'] = [];
    for (const day of monthEnds(this.#today(), historyFrom)) {
      const asked = askedDay('day', day);
      if (!asked) continue;
      const then = await this.#options.past.at(day, asked.end);
      const there = seen.rows.flatMap(({ uid }) => then.get(uid) ?? []);
      days.push({ day, states: portfolioCounts(there).states });
    }
    return days;
  }

  async #changes(
    { rows, states }: SeenPlatforms,
    before: ListedPack,
  ): Promise<PackContent['changes']> {
    const at = before.at.toISOString();
    // To the instant: what came later on that day has changed since.
    const then = await this.#options.past.at(at, before.at);
    const compared = rows.map(row => {
      const known = states.get(row.uid);
      return {
        row,
        now: known ? standingOf(known.state, known.reasons) : waiting,
        since: known?.since,
        then: then.get(row.uid),
      };
    });
    return {
      number: packNumber(before),
      at,
      figures: before.figures,
      turns: stateTurns(utcDay(before.at), compared),
    };
  }
}
