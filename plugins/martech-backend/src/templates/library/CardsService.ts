import { TemplateCards } from '@martech-portal/backstage-plugin-martech-common';
import { Clock } from '../../clock';
import { EntityTable } from '../../entities/domain/table/EntityTable';
import { Caller } from '../../http';
import { VisibleEstate } from '../../scorecards/reads/VisibleEstate';
import { forkCounts } from '../domain/forkCounts';
import { showCard } from '../domain/showCard';
import { KinReader } from '../keeping/KinReader';
import { TemplateStore } from '../store/TemplateStore';

interface CardsServiceOptions {
  clock: Clock;
  estate: Pick<VisibleEstate, 'scope'>;
  kin: KinReader;
  store: Pick<TemplateStore, 'of'>;
}

/** The templates that somebody sees, and how many were made from each. */
interface Sight {
  refs: ReadonlySet<string>;
  forks: ReadonlyMap<string, number>;
}

/** What the library says of templates besides what lists say. */
export class CardsService {
  readonly #options: CardsServiceOptions;
  readonly #sights = new WeakMap<
    EntityTable,
    WeakMap<ReadonlySet<string>, Sight>
  >();

  constructor(options: CardsServiceOptions) {
    this.#options = options;
  }

  /** What is hidden is left out, as what is not there. */
  async of(
    entityRefs: readonly string[],
    caller: Caller,
  ): Promise<TemplateCards> {
    const { clock, kin, store } = this.#options;
    const { forks, refs } = await this.#sight(caller);
    const seen = [...new Set(entityRefs)].filter(ref => refs.has(ref));
    const rows = [...(await store.of(seen)).values()];
    const beside = await kin.of(rows);
    const items = rows.flatMap(row => {
      const { entityRef } = row.declared;
      const own = beside.get(entityRef);
      if (!own) return [];
      const viewer = {
        sees: (ref: string) => refs.has(ref),
        forks: forks.get(entityRef) ?? 0,
      };
      return [showCard(row, own, viewer)];
    });
    return { asOf: clock.now().toISOString(), items };
  }

  async #sight(caller: Caller): Promise<Sight> {
    const scope = await this.#options.estate.scope(caller, [
      'MarketingTemplate',
    ]);
    const [table] = scope.tables;
    const [uids] = scope.visible;
    const ofTable = this.#sights.get(table) ?? new WeakMap();
    this.#sights.set(table, ofTable);
    const known = ofTable.get(uids);
    if (known) return known;
    const rows = table.rows.map(({ row }) => row);
    const sight: Sight = {
      refs: new Set(
        rows.flatMap(({ entityRef, uid }) => (uids.has(uid) ? entityRef : [])),
      ),
      forks: forkCounts(rows, ({ uid }) => uids.has(uid)),
    };
    ofTable.set(uids, sight);
    return sight;
  }
}
