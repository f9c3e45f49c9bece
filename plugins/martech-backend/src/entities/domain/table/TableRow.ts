import { EntityRow } from '@martech-portal/backstage-plugin-martech-common';

/** A row of a list with what it is found and sorted by. */
export interface TableRow {
  row: EntityRow;
  titleKey: string;
  words: string;
  costInBase?: number;
  /** What it cannot work without, as full references. */
  dependsOn?: string[];
}
