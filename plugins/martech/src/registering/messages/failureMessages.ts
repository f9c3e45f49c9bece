/** Texts of writes that did not work. */
export const failureMessages = {
  failed: 'Not saved: {{reason}}',
  faster: 'Somebody else was faster',
  newer: '{{who}} changed it ({{when}}): it is at version {{version}} now.',
  again: 'Look at it, and press again if you still want to.',
  reload: 'Show it as it is now',
} as const;
