import { StoredRecord } from './StoredRecord';

/** A record as far as lists show it: short enough to be kept by the thousand. */
export type ListedRecord = Omit<StoredRecord, 'description' | 'links'>;
