/** From open to secret. */
export const dataClassOrder = [
  'public',
  'internal',
  'confidential',
  'restricted',
] as const;

/** From harmless to delicate. */
export const personalDataOrder = [
  'none',
  'ordinary',
  'special-category',
] as const;

/** From little to much, for criticality and risk. */
export const levelOrder = ['low', 'medium', 'high'] as const;

/** From the first thought to the end; one list that fits every kind. */
export const lifecycleOrder = [
  'sandbox',
  'proposed',
  'evaluating',
  'implementing',
  'launched',
  'operating',
  'draft',
  'planned',
  'evaluated',
  'approved',
  'live',
  'accepted',
  'restricted',
  'rejected',
  'deprecated',
  'superseded',
  'retiring',
  'retired',
] as const;

/** From what needs somebody most to what needs nobody. */
export const controlStateOrder = [
  'uncontrolled',
  'drifting',
  'unknown',
  'controlled',
  'not-live',
  'retired',
] as const;
