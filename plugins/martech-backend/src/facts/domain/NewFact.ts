import { FactReading } from '@martech-portal/backstage-plugin-martech-common/rules';

/** An observation that has been read: normalised, and not from the future. */
export interface NewFact {
  /** Full and lower case. */
  entityRef: string;
  key: string;
  value: FactReading['value'];
  observedAt: Date;
  /** ISO 8601 duration, as it was sent. */
  validFor?: string;
  /** `observedAt` + `validFor`. */
  freshUntil?: Date;
}
