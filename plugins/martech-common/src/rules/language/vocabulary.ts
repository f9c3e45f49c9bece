/** Functions of rules, called as `name(…)`. */
export const functionNames = [
  'daysUntil',
  'daysSince',
  'exists',
  'isActive',
  'memberCount',
  'like',
  'size',
  'string',
  'double',
];

/** Functions over the entries of a list, called as `list.name(entry, …)`. */
export const loopNames = ['all', 'exists', 'exists_one', 'filter', 'map'];

/** Other functions of a value, called as `value.name(…)`. */
export const methodNames = ['contains', 'startsWith', 'endsWith', 'size'];

/** Sections of `records`. */
export const recordSections = [
  'exceptions',
  'incidents',
  'changes',
  'requests',
  'releases',
  'reviews',
] as const;

/** Functions that ask about a person or group. */
export const peopleFunctions = ['isActive', 'memberCount'];

/** Functions whose value changes at midnight. */
export const calendarFunctions = ['daysUntil', 'daysSince', 'isActive'];

/** Fields whose value changes at midnight. */
export const calendarFields = [
  'active',
  'deputyActive',
  'ended',
  'filled',
  'ageDays',
  'expired',
  'oldestOpenDays',
  'last90Days',
  'failed90Days',
  'fulfilled90Days',
  'last365Days',
  'overdue',
];

/** What to write instead of what CEL knows and rules do not. */
export const insteadOf: Record<string, string> = {
  matches: 'write like(text, "pattern")',
  has: 'every field is always there, write exists(field); for a label or annotation write "name" in entity.metadata.labels',
  bind: 'write the value where it is used',
  join: 'leave the list as it is, evidence shows lists as text',
  timestamp: 'write daysUntil(day) or daysSince(day)',
  duration: 'write daysUntil(day) or daysSince(day)',
  int: 'numbers need no conversion',
};
