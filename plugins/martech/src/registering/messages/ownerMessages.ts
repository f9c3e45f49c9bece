/** Texts of the field that chooses a team. */
export const ownerMessages = {
  own: 'Your teams',
  others: 'Other teams',
  none: 'No team of that name is in the company directory',
} as const;
