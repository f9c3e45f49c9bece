import {
  EntityRow,
  Facet,
  MartechKindName,
} from '@martech-portal/backstage-plugin-martech-common';
import { FacetColumn } from '../domain/planFacets';
import { Position, Selection } from '../domain/selection';
import { Visibility } from './visibleRows';

/** Rows of the index, and where they end when more follow. */
export interface Page {
  rows: EntityRow[];
  next?: Position;
}

/** How many rows match, and how they spread over the values of columns. */
export interface Counts {
  totalItems: number;
  facets: Record<string, Facet>;
}

/** Reads the index; every question says what the caller may see. */
export interface EntityReader {
  page(
    selection: Selection,
    visibility: Visibility,
    options: { limit: number; after?: Position },
  ): Promise<Page>;

  /** Each facet under all conditions but those on its own column. */
  counts(
    selection: Selection,
    visibility: Visibility,
    facets: FacetColumn[],
  ): Promise<Counts>;

  /** The catalog's uid of every row of a kind by the id of the row. */
  uids(kind: MartechKindName): Promise<Map<number, string>>;

  /** Highest id of a kind; 0 when the index has none. */
  newest(kind: MartechKindName): Promise<number>;
}
