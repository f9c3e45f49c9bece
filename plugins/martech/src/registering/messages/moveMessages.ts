/** Texts of what ends entities and brings them back. */
export const moveMessages = {
  reason: 'Why?',
  reasonHelp: 'Kept in the history, for everybody who asks later.',
  reasonMissing: 'Say why, in a few words.',
  back: 'Back',
  retire: {
    title: 'Retire {{title}}',
    help: 'It moves to the end of its life: it stays in the catalog with its history, leaves the lists people see first, and is no longer held against any standard. It can be restored.',
    act: 'Retire',
  },
  restore: {
    title: 'Restore {{title}}',
    help: 'It goes back to where it stood before, as it was written then.',
    act: 'Restore',
  },
  remove: {
    title: 'Remove {{title}} from the catalog',
    help: 'Nobody finds it any more, and what refers to it points at nothing. Retire it instead when it was ever used. Its history is kept, and nobody else gets its name.',
    act: 'Remove',
  },
} as const;
