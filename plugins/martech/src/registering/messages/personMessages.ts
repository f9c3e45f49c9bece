/** Texts of the field that finds people and teams. */
export const personMessages = {
  none: 'Nobody of that name is in the company directory',
  loading: 'Looking',
  team: 'Team',
  failed: 'The company directory could not be read: {{reason}}',
} as const;
