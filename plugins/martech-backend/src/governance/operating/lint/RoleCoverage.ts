import { OperatingModel } from '@martech-portal/backstage-plugin-martech-common';
import { pieces } from '../../../database';
import { unhurried } from '../../../entities/feed/unhurried';
import { EntityTables } from '../../../entities/tables/EntityTables';
import { inTime } from '../../../memory/inTime';
import { WhoIsWho } from '../people/WhoIsWho';
import { RoleGap, roleGaps } from './roleGaps';

const AT_ONCE = 200;
/** Who holds what changes a few times a day. */
const LIFETIME = 5 * 60_000;

/** So long the first to ask wait for all platforms to be read, milliseconds. */
const PATIENCE = 250;

interface RoleCoverageOptions {
  model: OperatingModel;
  patience?: number;
  tables: Pick<EntityTables, 'of'>;
  who: Pick<WhoIsWho, 'ofAll'>;
}

/** Roles that nobody holds, of all platforms that are not retired. */
export class RoleCoverage {
  readonly #options: RoleCoverageOptions;
  #readAt = -Infinity;
  #gaps?: Promise<RoleGap[]>;

  constructor(options: RoleCoverageOptions) {
    this.#options = options;
  }

  /**
   * As of some minutes ago at most; while they are read again, as before.
   * Undefined: they are being read for the first time, which takes seconds.
   */
  async gaps(): Promise<readonly RoleGap[] | undefined> {
    const { patience = PATIENCE } = this.#options;
    return inTime<readonly RoleGap[] | undefined>(
      this.#latest(),
      undefined,
      patience,
    );
  }

  #latest(): Promise<RoleGap[]> {
    const isOld = performance.now() - this.#readAt >= LIFETIME;
    const before = this.#gaps;
    if (before && !isOld) return before;
    this.#readAt = performance.now();
    const reading = this.#read();
    reading.then(
      () => {
        this.#gaps = reading;
      },
      () => {
        this.#readAt = -Infinity;
        if (this.#gaps === reading) this.#gaps = undefined;
      },
    );
    if (before) return before;
    this.#gaps = reading;
    return reading;
  }

  async #read(): Promise<RoleGap[]> {
    const { model, tables, who } = this.#options;
    const { table } = await tables.of('MarketingPlatform');
    const refs = table.rows.flatMap(({ row }) =>
      row.lifecycle === 'retired' ? [] : [row.entityRef],
    );
    const gaps: RoleGap[] = [];
    const batches = pieces(refs, AT_ONCE);
    const all = (async function* read() {
      for (const some of batches) yield who.ofAll(some);
    })();
    for await (const people of unhurried(all)) {
      for (const [ref, around] of people) {
        if (ref) gaps.push(...roleGaps(ref, around, model));
      }
    }
    return gaps;
  }
}
