export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** When the week is summed up. */
export interface DigestPolicy {
  /** 1 is Monday. */
  day: number;
  hour: number;
  /** IANA, for example Europe/Berlin. */
  timezone: string;
}
