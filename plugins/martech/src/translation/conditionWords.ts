/** The eight go-live conditions of a platform. */
export const conditionWords = {
  ownership: 'Ownership',
  governance: 'Governance',
  intake: 'Intake',
  support: 'Support',
  documentation: 'Documentation',
  release: 'Release discipline',
  roles: 'Role clarity',
  measures: 'Success measures',
} as const;
