import { Period } from './Period';

/** A change that takes place at a time. */
export interface PlannedChange extends Period {
  id: string;
  /** Readable, for example CHG-17. */
  number: string;
  title: string;
  entityRef: string;
}
