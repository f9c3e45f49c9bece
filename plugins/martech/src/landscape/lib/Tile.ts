import {
  ControlStateId,
  Landscape,
  Tier,
} from '@martech-portal/backstage-plugin-martech-common';

/** A platform as the landscape draws it. */
export interface Tile {
  /** Full reference. */
  ref: string;
  title: string;
  type: string;
  /** Title of the category of its type. */
  category: string;
  state: ControlStateId;
  tier: Tier | null;
  owner?: string;
  vendor?: Landscape['vendors'][number];
  markets: readonly string[];
  /** A year, in the currency of the landscape. */
  cost: number | null;
}

const at = <Value>(values: readonly Value[], place: number | null) =>
  place === null ? undefined : values[place];

/** Turns columns into platforms. */
export function readTiles(landscape: Landscape): Tile[] {
  const { markets, owners, platforms, types, vendors } = landscape;
  return platforms.refs.map((ref, index) => {
    const { category, id } = types[platforms.types[index]];
    return {
      ref: `marketingplatform:${ref}`,
      title: platforms.titles[index],
      type: id,
      category,
      state: platforms.states[index],
      tier: platforms.tiers[index],
      owner: at(owners, platforms.owners[index]),
      vendor: at(vendors, platforms.vendors[index]),
      markets: platforms.markets[index].map(place => markets[place]),
      cost: platforms.costs[index],
    };
  });
}
