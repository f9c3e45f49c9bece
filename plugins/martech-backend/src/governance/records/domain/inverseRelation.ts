const inverses: Record<string, string> = {
  'workaround-of': 'has-workaround',
  contains: 'part-of',
};

/** How a record belongs to another, seen from the other. */
export const inverseRelation = (relation: string): string =>
  inverses[relation] ?? 'related';
