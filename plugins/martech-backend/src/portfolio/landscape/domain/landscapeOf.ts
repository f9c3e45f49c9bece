import {
  ControlStateId,
  EntityRow,
  Landscape,
  MoneyPolicy,
  tiers,
} from '@martech-portal/backstage-plugin-martech-common';
import { comparableCosts } from './comparableCosts';
import { Places } from './Places';

/** A vendor as the landscape shows it. */
export interface ShownVendor {
  title: string;
  mark?: string;
}

/** What the landscape is drawn of, beside the rows. */
export interface LandscapeParts {
  money?: MoneyPolicy;
  /** Undefined for a platform that was not there on the day. */
  stateOf(row: EntityRow): ControlStateId | undefined;
  vendorOf(entityRef: string): ShownVendor;
}

type Drawn = Omit<Landscape, 'asOf' | 'historyFrom' | 'partial' | 'today'>;

const refOf = ({ name, namespace }: EntityRow) => `${namespace}/${name}`;
const tierOf = ({ tier }: EntityRow) =>
  tiers.find(known => known === tier) ?? null;

/** Columns of every platform that is not retired. */
export function landscapeOf(
  rows: readonly EntityRow[],
  { money, stateOf, vendorOf }: LandscapeParts,
): Drawn {
  const shown = rows.flatMap(row => {
    const state = row.lifecycle === 'retired' ? undefined : stateOf(row);
    return state && state !== 'retired' ? [{ row, state }] : [];
  });
  const types = new Places();
  const categories: string[] = [];
  const owners = new Places();
  const vendors = new Places();
  const markets = new Places();
  const costs = comparableCosts(
    shown.map(({ row }) => row),
    money,
  );
  const typeOf = ({ category, type }: EntityRow) => {
    const place = types.of(type);
    categories[place] ??= category ?? '';
    return place;
  };
  const platforms: Drawn['platforms'] = {
    refs: shown.map(({ row }) => refOf(row)),
    titles: shown.map(({ row }) => row.title),
    types: shown.map(({ row }) => typeOf(row)),
    states: shown.map(({ state }) => state),
    tiers: shown.map(({ row }) => tierOf(row)),
    owners: shown.map(({ row }) => owners.ofOptional(row.owner)),
    vendors: shown.map(({ row }) => vendors.ofOptional(row.vendor)),
    markets: shown.map(({ row }) =>
      (row.market ?? []).map(market => markets.of(market)),
    ),
    costs: shown.map(({ row }) => costs.of(row.annualCost) ?? null),
  };
  return {
    types: types.values.map((id, at) => ({ id, category: categories[at] })),
    owners: owners.values,
    vendors: vendors.values.map(ref => ({ ref, ...vendorOf(ref) })),
    markets: markets.values,
    cost: costs.cost,
    platforms,
  };
}
