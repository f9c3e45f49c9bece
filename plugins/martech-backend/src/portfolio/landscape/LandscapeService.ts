import {
  EntityRow,
  Landscape,
  MoneyPolicy,
} from '@martech-portal/backstage-plugin-martech-common';
import { Caller, Packed, packJson } from '../../http';
import { AskedDay } from '../../scorecards/reads/domain/askedDay';
import { VisibleEstate } from '../../scorecards/reads/VisibleEstate';
import { askedStates, StateSources } from '../AskedStates';
import { Kept } from '../Kept';
import { MarkLibrary } from '../marks/MarkLibrary';
import { landscapeOf, ShownVendor } from './domain/landscapeOf';

interface LandscapeOptions extends StateSources {
  estate: VisibleEstate;
  marks: Pick<MarkLibrary, 'names'>;
  money?: MoneyPolicy;
}

type Head = Pick<Landscape, 'asOf' | 'historyFrom' | 'partial' | 'today'>;

/** Length of `2026-11-23T04:20`. */
const MINUTE = 16;

const nameOf = (entityRef: string) =>
  entityRef.slice(entityRef.lastIndexOf('/') + 1);

/** The estate as it is drawn. */
export class LandscapeService {
  readonly #options: LandscapeOptions;
  readonly #kept = new Kept<Promise<Packed>>();

  constructor(options: LandscapeOptions) {
    this.#options = options;
  }

  /**
   * Now, or with the states of a past day; packed, because writing and packing
   * thousands of platforms costs more than all else and is the same for many
   * readers. It says of which moment it is, and is made anew after a minute.
   *
   * @throws InputError for a day that has not come yet
   */
  async of(caller: Caller, asked?: AskedDay): Promise<Packed> {
    const { money } = this.#options;
    const states = await askedStates(this.#options, caller, asked);
    const { seen, stateOf, today } = states;
    const { made, vendorOf } = await this.#vendors(caller);
    const head: Head = { ...states.head, today };
    const minute = head.asOf.slice(0, MINUTE);
    const parts = [
      seen.statesVersion,
      ...made,
      minute,
      head.historyFrom,
      today,
    ];
    return this.#kept.of(seen.rows, parts, () =>
      packJson(
        JSON.stringify({
          ...head,
          ...landscapeOf(seen.rows, { money, stateOf, vendorOf }),
        }),
      ),
    );
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
