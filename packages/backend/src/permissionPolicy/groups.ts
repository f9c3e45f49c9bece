/** Entities that carry this label are shown to their owners and to the groups below only. */
export const CONFIDENTIAL_LABEL = {
  label: 'martech-portal.dev/confidential',
  value: 'true',
};

/** Groups that see everything. */
export const READS_CONFIDENTIAL = [
  'group:default/marketing-leadership',
  'group:default/it-architecture',
  'group:default/finance',
] as const;

/** Groups that add locations to the catalog and remove what is in it. */
export const STEWARDS = [
  'group:default/marketing-leadership',
  'group:default/it-architecture',
] as const;
