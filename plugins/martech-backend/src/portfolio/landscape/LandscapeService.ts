import {
  EntityRow,
  Landscape,
  MoneyPolicy,
} from '@martech-portal/backstage-plugin-martech-common';
import { Caller } from '../../http';
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
    const { money } = this.#options;
    const states = await askedStates(this.#options, caller, asked);
    const { pastDay, seen, stateOf, today } = states;
    const { made, vendorOf } = await this.#vendors(caller);
    const parts = [seen.statesVersion, pastDay, ...made];
    const head: Head = { ...states.head, today };
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
