import {
  MartechRecord,
  RecordType,
} from '@martech-portal/backstage-plugin-martech-common';

/** A record as it is kept. */
export interface StoredRecord {
  /** ULID. */
  id: string;
  type: RecordType;
  /** Counts per type; with its prefix it is what people read. */
  number: number;
  /** Missing: about no entity. */
  entityRef?: string;
  title: string;
  /** Markdown. */
  description?: string;
  state: string;
  /** Decision areas that have to say yes; without any nothing is decided. */
  areas: readonly string[];
  /** Reference of a person or a service. */
  requestedBy: string;
  createdAt: Date;
  updatedAt: Date;
  /** Missing: open, something is awaited. */
  closedAt?: Date;
  /** When it has to be decided or answered, or ends. */
  dueAt?: Date;
  /** When the clock looks at it. */
  nextAt?: Date;
  /** When it takes place, of changes and freezes; the end is the first moment after. */
  window?: { startsAt: Date; endsAt: Date };
  /** Raised by every write. */
  version: number;
  /** Raised when what was asked for changes: earlier approvals no longer count. */
  revision: number;
  links: MartechRecord['links'];
  /** Particular to the type, with what the portal added. */
  fields: Readonly<Record<string, unknown>>;
}
