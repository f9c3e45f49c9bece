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

/** Groups that may write every registered entity, whoever owns it. */
export const ADMINISTERS_REGISTRY = [
  ...STEWARDS,
  'group:default/marketing-operations',
] as const;

/** Decision areas whose records tell how the company can be attacked. */
export const DELICATE_AREAS = ['security', 'identity'] as const;

/** Groups that see records of those areas whoever they are about. */
export const READS_DELICATE = [
  'group:default/it-architecture',
  'group:default/it-security',
  'group:default/it-integration',
  'group:default/it-service-desk',
  'group:default/marketing-operations',
] as const;
