/** Where a registered entity is kept among answers of the backend. */
export const registeredKey = (entityRef: string) => [
  'martech',
  'registered',
  entityRef,
];
