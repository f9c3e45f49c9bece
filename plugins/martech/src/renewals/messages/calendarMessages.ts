/** Texts of the dialog in which somebody subscribes to the calendar. */
export const calendarMessages = {
  subscribe: 'Subscribe in my calendar',
  title: 'The dates in your own calendar',
  about:
    'Last days to cancel, freezes, changes and exceptions that run out, as far as you may see them. Add the address to your calendar as a subscription; it follows what changes.',
  secret:
    'The address is yours alone: whoever has it sees these dates. It is shown once. If it gets into other hands, take it back here.',
  create: 'Make an address',
  creating: 'Making it…',
  address: 'Address of your calendar',
  copy: 'Copy the address',
  copied: 'Copied',
  howTo:
    'Google Calendar: Other calendars, From URL. Outlook: Add calendar, Subscribe from web. Apple Calendar: File, New calendar subscription.',
  keys: 'Addresses you have made',
  none: 'You have made none yet.',
  made: 'Made on {{day}}',
  used: 'last read on {{day}}',
  neverUsed: 'never read yet',
  until: 'shows dates until {{day}}, and longer each time you look at renewals',
  revoke: 'Take back',
  revokeOf: 'Take back the address made on {{day}}',
  close: 'Close',
  failed: 'That did not work: {{reason}}',
  loadFailed: 'Your addresses could not be loaded: {{reason}}',
} as const;
