import { DataFlow, OwnRow, RecordSettled, RoleHolder } from './indexedEntity';

/** What a kind adds to the row that every entity has. */
export interface RowPart {
  columns: Partial<OwnRow>;
  /** Annual cost in the base of `martech.money`. */
  costInBase?: number;
  /** What it cannot work without, as full references. */
  dependsOn?: string[];
  /** What an integration moves. */
  flows?: DataFlow[];
  /** What an accepted decision makes the record of what. */
  settles?: RecordSettled;
  /** Who holds which role, deputies too, for as long as they do. */
  holders?: RoleHolder[];
  /** Day on which the calendar changes the row. */
  recomputeOn?: string;
}
