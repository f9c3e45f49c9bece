import {
  EntityColumnName,
  MartechKindName,
} from '@martech-portal/backstage-plugin-martech-common';

/** What a column must hold, once the query has been understood. */
export type Condition =
  | { type: 'values'; column: EntityColumnName; values: string[] }
  | { type: 'members'; column: EntityColumnName; values: string[] }
  | { type: 'exists'; column: EntityColumnName; exists: boolean }
  | { type: 'range'; column: EntityColumnName; range: Range }
  | {
      type: 'money';
      column: EntityColumnName;
      range: Range;
      currency?: string;
    };

/** Both ends included. */
export interface Range {
  from?: string | number;
  to?: string | number;
}

/** One value that rows are sorted by; the store knows where it is kept. */
export interface SortKey {
  field: SortField;
  order: 'asc' | 'desc';
}

export type SortField =
  | { column: EntityColumnName }
  | { money: 'base' | 'amount' | 'currency' };

/** Rows of one kind, in an order. */
export interface Selection {
  kind: MartechKindName;
  conditions: Condition[];
  words: string[];
  order: SortKey[];
}

/** Where a page ended: the value of every sort key, then the reference. */
export interface Position {
  values: Array<string | number | null>;
  entityRef: string;
}
