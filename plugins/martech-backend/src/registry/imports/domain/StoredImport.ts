import {
  EntityProblem,
  ImportOutcome,
  MartechKindName,
  RegistryImport,
} from '@martech-portal/backstage-plugin-martech-common';
import { Writer } from '../../domain/Writer';

/** An inventory that is being checked or applied. */
export interface StoredImport {
  id: string;
  kind: MartechKindName;
  source: string;
  state: RegistryImport['state'];
  stoppedBecause?: string;
  createdBy: string;
  createdAt: Date;
  /** With whose rights it is checked and applied. */
  writer: Writer;
  retireMissing: boolean;
  rows: number;
  /** What the source named before. */
  had: number;
  unmapped: string[];
}

/** A row of it. */
export interface StoredRow {
  row: number;
  key: string;
  entityRef?: string;
  title?: string;
  /** What it says before it is checked, the entity after. */
  content?: Record<string, unknown>;
  /** Of the entity when it was checked. */
  version?: number;
  outcome?: ImportOutcome;
  applied: boolean;
  problems: EntityProblem[];
}
