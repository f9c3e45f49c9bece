import { EntityRow } from '@martech-portal/backstage-plugin-martech-common';
import { BomPart } from './bomPart';

/** What lists show of an entity, before what is worked out is added to it. */
export type OwnRow = Omit<
  EntityRow,
  'controlState' | 'notInPlace' | 'platformCount'
>;

/** What the index keeps of an entity for lists. */
export interface IndexedContent {
  row: OwnRow;
  /** What the title sorts by. */
  titleKey: string;
  /** What text search looks in, in lower case. */
  words: string;
  /** Annual cost in the base of `martech.money`. */
  costInBase?: number;
  /** What it shares with others, see `estateKeys`. */
  estateKeys?: string[];
  /** What it cannot work without, as full references. */
  dependsOn?: string[];
  /** What an integration moves between its two ends. */
  flows?: DataFlow[];
  /** Which platform an accepted decision makes the record of what. */
  settles?: RecordSettled;
  /** What only a bill of materials says. */
  bom?: BomPart;
}

/** A data object that moves, and which way. */
export interface DataFlow {
  data: string;
  direction: 'source-to-target' | 'target-to-source' | 'both';
  classification: string;
  personalData: string;
}

/** The one record of a data object, as it was decided. */
export interface RecordSettled {
  dataObject: string;
  /** Full reference. */
  platform: string;
}

/** A person or group that holds a role, or stands in for who does. */
export interface RoleHolder {
  role: string;
  /** Full reference. */
  ref: string;
}

/** An entity as the index keeps it. */
export interface IndexedEntity {
  content: IndexedContent;
  etag: string;
  /** Who holds which role of it. */
  holders: RoleHolder[];
  /** What an accepted decision migrates away from or retires. */
  leaves: string[];
  /** Everything it names, as full references. */
  refers: string[];
  /** Day on which the calendar changes the row, `YYYY-MM-DD`. */
  recomputeOn?: string;
}

/** What the index knows besides the entity itself. */
export interface IndexContext {
  /** `YYYY-MM-DD` in UTC. */
  today: string;
  policy: IndexPolicy;
  /** Titles of owners and vendors by reference. */
  titles: ReadonlyMap<string, string>;
  /** When it was decided to leave something behind, by its reference. */
  left: ReadonlyMap<string, string>;
}

/** The parts of the config that the content of the index depends on. */
export interface IndexPolicy {
  /** Title of the category by subcategory. */
  categories: Record<string, string>;
  /** What people call capabilities and types of platforms, by their ids. */
  calledBy: {
    capabilities: Record<string, string[]>;
    types: Record<string, string[]>;
  };
  money?: { base: string; rates: Record<string, number>; ratesAsOf: string };
}
