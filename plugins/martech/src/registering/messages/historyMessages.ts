/** Texts of the versions of an entity. */
export const historyMessages = {
  title: 'History of {{title}}',
  version: 'Version {{version}}',
  nothing: 'nothing',
  clock: 'by the clock',
  more: 'Earlier versions',
  close: 'Close',
  action: {
    register: 'Registered',
    update: 'Changed',
    retire: 'Retired',
    restore: 'Restored',
    remove: 'Removed from the catalog',
  },
} as const;
