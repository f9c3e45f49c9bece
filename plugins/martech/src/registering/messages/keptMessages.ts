/** Texts of where an entity is kept. */
export const keptMessages = {
  title: 'Where this is kept',
  here: 'In this portal: no Git is needed to change it.',
  version: 'Version {{version}}, {{when}},',
  mayNot:
    'You may look, not change it: its owners, its platform owner and its technologists may.',
  saved: 'Saved. The catalog follows within seconds.',
  removed:
    'Removed. It leaves the catalog within seconds; "Restore" brings it back.',
  edit: 'Edit',
  editText: 'Edit as text',
  promote: 'Propose for regular use',
  history: 'History',
  web: 'In a file in Git. Change it there; the catalog follows.',
  editWeb: 'Edit in Git',
  viewWeb: 'Look at the file',
  elsewhere:
    'In a file or source outside this portal. Ask the team that runs the portal who changes it:',
} as const;
