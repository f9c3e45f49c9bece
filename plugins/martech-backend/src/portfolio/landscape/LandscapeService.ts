import {
  EntityRow,
  Landscape,
  MoneyPolicy,
} from '@martech-portal/backstage-plugin-martech-common';
import { Clock, utcDay } from '../../clock';
import { PastStates } from '../overview/PastStates';
import { ControlFeed } from '../../governance/control/store/ControlFeed';
import { Caller } from '../../http';
import { AskedDay, refuseFuture } from '../../scorecards/reads/domain/askedDay';
import { VisibleEstate } from '../../scorecards/reads/VisibleEstate';
import { Kept } from '../Kept';
import { MarkLibrary } from '../marks/MarkLibrary';
import { PlatformsInSight } from '../SeenPlatforms';
import { stateNow, stateThen } from '../stateThen';
import { landscapeOf, ShownVendor } from './domain/landscapeOf';

interface LandscapeOptions {
  clock: Clock;
  estate: VisibleEstate;
  feed: Pick<ControlFeed, 'state'>;
  marks: Pick<MarkLibrary, 'names'>;
  money?: MoneyPolicy;
  past: Pick<PastStates, 'at'>;
  platforms: PlatformsInSight;
}

type Head = Pick<Landscape, 'asOf' | 'historyFrom' | 'partial' | 'today'>;

const nameOf = (entityRef: string) =>
  entityRef.slice(entityRef.lastIndexOf('/') + 1);

/** The estate as it is drawn. */
export class LandscapeService {
  readonly #options: LandscapeOptions;
  readonly #kept = new Kept<string>();

  constructor(options: LandscapeOptions) {
    this.#options = options;
  }

  /**
   * Now, or with the states of a past day; as JSON, because writing thousands
   * of platforms costs more than all else and is the same for many readers.
   *
   * @throws InputError for a day that has not come yet
   */
  async of(caller: Caller, asked?: AskedDay): Promise<string> {
    const { clock, feed, money, past, platforms } = this.#options;
    const now = clock.now();
    const today = utcDay(now);
    refuseFuture('asOf', asked, today);
    const day = asked && asked.day < today ? asked : undefined;
    const seen = await platforms.of(caller);
    const { beganAt } = await feed.state();
    const { made, vendorOf } = await this.#vendors(caller);
    const stateOf = day ? await stateThen(past, day) : stateNow(seen);
    const parts = [seen.statesVersion, day?.day, ...made];
    const head: Head = {
      asOf: asked?.day ?? now.toISOString(),
      today,
      historyFrom: beganAt === undefined ? null : utcDay(new Date(beganAt)),
      partial: !seen.isAll,
    };
    const drawn = this.#kept.of(seen.rows, parts, () =>
      JSON.stringify(landscapeOf(seen.rows, { money, stateOf, vendorOf })),
    );
    return `${JSON.stringify(head).slice(0, -1)},${drawn.slice(1)}`;
  }

  /** What vendors are called; of hidden ones no more than platforms say. */
  async #vendors(caller: Caller) {
    const { estate, marks } = this.#options;
    const { tables, visible } = await estate.scope(caller, ['MarketingVendor']);
    const [{ rows }] = tables;
    const [uids] = visible;
    const markOf = await marks.names();
    let byRef: Map<string, EntityRow> | undefined;
    return {
      made: [rows, uids],
      vendorOf: (entityRef: string): ShownVendor => {
        byRef ??= new Map(rows.map(({ row }) => [row.entityRef, row]));
        const row = byRef.get(entityRef);
        if (!row || !uids.has(row.uid)) return { title: nameOf(entityRef) };
        const mark = markOf(row);
        return { title: row.title, ...(mark && { mark }) };
      },
    };
  }
}
