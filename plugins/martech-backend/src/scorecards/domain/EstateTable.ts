import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  isMarketingPlatform,
  MarketingPlatform,
} from '@martech-portal/backstage-plugin-martech-common';
import { PortfolioFacts } from '@martech-portal/backstage-plugin-martech-common/rules';
import {
  capabilityKey,
  forkKey,
  keysReadBy,
  recordKey,
} from '../../entities/domain/estateKeys';
import { KeyHolders } from './KeyHolders';

/** What the estate says about an entity, before what readiness says of it. */
export type EstateFacts = Omit<PortfolioFacts, 'builtOn'>;

/** What the estate says about one entity, worked out when asked for. */
export interface EstateView {
  /** Differs when what the estate says may differ. */
  key(): string;
  facts(): EstateFacts;
}

/** Who shares what: in memory, since no entity can say it of itself. */
export class EstateTable {
  readonly #keysOf = new Map<string, readonly string[]>();
  readonly #holders = new Map<string, KeyHolders>();
  /** Hundreds serve the same capability in the same markets. */
  readonly #sharing = new Map<string, readonly string[]>();

  put(entityRef: string, keys: readonly string[]) {
    this.remove(entityRef);
    this.#keysOf.set(entityRef, keys);
    for (const key of keys) this.#holdersOf(key).add(entityRef);
  }

  remove(entityRef: string) {
    this.#sharing.clear();
    for (const key of this.#keysOf.get(entityRef) ?? []) {
      this.#holdersOf(key).delete(entityRef);
    }
    this.#keysOf.delete(entityRef);
  }

  /** Who holds any of some keys, in order. */
  sharing(keys: readonly string[]): readonly string[] {
    const name = keys.join();
    const known = this.#sharing.get(name);
    if (known) return known;
    const refs = [...this.#union(keys)].sort();
    if (refs.length > 0) this.#sharing.set(name, refs);
    return refs;
  }

  /** Lets go of what was kept to answer the same again. */
  forget() {
    this.#sharing.clear();
  }

  view(entity: Entity): EstateView {
    return {
      key: () =>
        keysReadBy(entity)
          .map(name => this.#holders.get(name)?.version ?? '')
          .join(),
      facts: () => this.#facts(entity),
    };
  }

  #facts(entity: Entity): EstateFacts {
    const ref = stringifyEntityRef(entity);
    const own = isMarketingPlatform(entity) ? this.#shared(entity, ref) : {};
    return {
      recordConflicts: [],
      overlaps: [],
      ...own,
      forks: [...this.sharing([forkKey(ref)])],
    };
  }

  #shared({ spec }: MarketingPlatform, ref: string) {
    const others = (keys: string[]) =>
      this.sharing(keys).filter(other => other !== ref);
    return {
      recordConflicts: (spec.systemOfRecordFor ?? []).flatMap(dataObject => {
        const found = others([recordKey(dataObject)]);
        return found.length > 0 ? [{ dataObject, others: found }] : [];
      }),
      overlaps: (spec.capabilities ?? []).flatMap(capability => {
        const markets = spec.markets ?? [];
        const found = others(
          markets.map(market => capabilityKey(capability, market)),
        );
        return found.length > 0 ? [{ capability, others: found }] : [];
      }),
    };
  }

  #union(keys: readonly string[]): Set<string> {
    const refs = new Set<string>();
    for (const key of keys) {
      for (const ref of this.#holders.get(key)?.refs ?? []) refs.add(ref);
    }
    return refs;
  }

  #holdersOf(key: string): KeyHolders {
    const known = this.#holders.get(key);
    if (known) return known;
    const holders = new KeyHolders();
    this.#holders.set(key, holders);
    return holders;
  }
}
