import {
  EntityRow,
  MoneyPolicy,
  Renewal,
} from '@martech-portal/backstage-plugin-martech-common';
import { EntityTable } from '../../entities/domain/table/EntityTable';
import { Clock } from '../../clock';
import { Caller } from '../../http';
import { VisibleEstate } from '../../scorecards/reads/VisibleEstate';
import { Kept } from '../Kept';
import { PlatformsInSight } from '../SeenPlatforms';
import { decisionsByPlatform } from './domain/decisionsAbout';
import { renewalsOf } from './domain/renewalsOf';
import { RenewalFigures, renewalFigures } from './domain/renewalFigures';
import { SeatTable } from './SeatTable';

const HOUR = 3_600_000;

/** Renewals of what a caller may see, by deadline, and what they come to. */
export interface SeenRenewals {
  /** The same list as long as nothing differs. */
  renewals: readonly Renewal[];
  figures: RenewalFigures;
  money?: MoneyPolicy;
  /** `YYYY-MM-DD` in UTC. */
  today: string;
}

interface RenewalsInSightOptions {
  clock: Clock;
  estate: Pick<VisibleEstate, 'scope'>;
  money?: MoneyPolicy;
  platforms: Pick<PlatformsInSight, 'of'>;
  seats: SeatTable;
}

const seen = (table: EntityTable, uids: ReadonlySet<string>): EntityRow[] =>
  table.rows.flatMap(({ row }) => (uids.has(row.uid) ? [row] : []));

/** Works out renewals once for all who see the same. */
export class RenewalsInSight {
  readonly #options: RenewalsInSightOptions;
  readonly #decisions = new Kept<ReturnType<typeof decisionsByPlatform>>();
  readonly #renewals = new Kept<SeenRenewals>();

  constructor(options: RenewalsInSightOptions) {
    this.#options = options;
  }

  async of(caller: Caller): Promise<SeenRenewals> {
    const { clock, estate, money, platforms } = this.#options;
    const { rows } = await platforms.of(caller);
    const { tables, visible } = await estate.scope(caller, [
      'MarketingDecision',
    ]);
    const [table] = tables;
    const [uids] = visible;
    const decisions = this.#decisions.of(uids, [table], () =>
      decisionsByPlatform(seen(table, uids)),
    );
    const seats = await this.#options.seats.all();
    const now = clock.now();
    const today = now.toISOString().slice(0, 10);
    // Readings grow old within the day.
    const hour = Math.floor(now.getTime() / HOUR);
    return this.#renewals.of(rows, [decisions, seats, hour], () => {
      const renewals = renewalsOf(rows, {
        decisions,
        money,
        now,
        seats,
      });
      const figures = renewalFigures(renewals, { money, today });
      return { renewals, figures, money, today };
    });
  }
}
