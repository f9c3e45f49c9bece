import { EntityRow } from '@martech-portal/backstage-plugin-martech-common';
import { BomPart } from '../bomPart';
import { DataFlow, RecordSettled } from '../indexedEntity';

/** A row of a list with what it is found and sorted by. */
export interface TableRow {
  row: EntityRow;
  titleKey: string;
  words: string;
  costInBase?: number;
  /** What it cannot work without, as full references. */
  dependsOn?: string[];
  /** What it shares with others. */
  estateKeys?: string[];
  /** What an integration moves. */
  flows?: DataFlow[];
  /** What an accepted decision makes the record of what. */
  settles?: RecordSettled;
  /** What only a bill of materials says. */
  bom?: BomPart;
}
