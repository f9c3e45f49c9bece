import { RecordCounts } from '@martech-portal/backstage-plugin-martech-common/rules';

/** Counts the records of entities. */
export interface RecordSource {
  /** By reference; sections that nobody keeps are missing. */
  of(entityRefs: string[], now: Date): Promise<Map<string, RecordCounts>>;
}

/** No part of the portal keeps records. */
export const noRecords: RecordSource = { of: async () => new Map() };
