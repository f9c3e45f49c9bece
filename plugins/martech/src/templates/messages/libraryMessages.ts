/** Templates as pictures, and a copy beside its original. */
export const libraryMessages = {
  view: 'How templates are shown',
  views: { list: 'List', library: 'Pictures' },
  label: 'Pictures of templates',
  picture: 'Picture of {{title}}',
  look: 'Look at {{title}}',
  lookAtIt: 'Look at it',
  missing: {
    'no-source': 'No file on record yet',
    unreadable: 'The file cannot be read.',
    'too-large':
      'The file is larger than 500 kB, too much for a picture. Open it where it is kept.',
    'unknown-sort':
      'Files of this sort have no picture. Open it where it is kept.',
    'not-shown':
      'The portal is set up not to show files from there. Open it where it is kept.',
  },
  failed: 'The picture could not be loaded: {{reason}}',
  version: 'Version {{version}}',
  noVersion: 'No version',
  rightsNone: 'Rights: no end on record',
  rightsUntil: 'Rights end {{when}}, on {{day}}',
  rightsEnded: 'Rights ended on {{day}}',
  approval: {
    none: 'Approved {{day}}, but not by brand or legal',
    brand: 'Brand approval, {{day}}',
    legal: 'Legal approval, {{day}}',
    regulatory: 'Approval the law asks for, {{day}}',
  },
  noApproval: 'Nobody has approved it',
  copies_one: '{{count}} copy',
  copies_other: '{{count}} copies',
  copyOf: 'Copy of {{title}}',
  compare: 'Compare with the original',
  noMarkets: 'No market',
  allTemplates: 'All templates',
  openEntry: 'Open its entry',
  openFile: 'Open the file',
  seen: 'The file as it was read {{time}}',
  leftOut: {
    active_one:
      '{{count}} script or the like was taken out: nothing in a picture runs.',
    active_other:
      '{{count}} scripts and the like were taken out: nothing in a picture runs.',
    outside_one:
      '{{count}} picture, font or style from elsewhere was not loaded.',
    outside_other:
      '{{count}} pictures, fonts or styles from elsewhere were not loaded.',
    source:
      'This is its source: what it looks like, only the tool that sends it knows.',
  },
  page: {
    failed: 'The template could not be loaded',
    forbidden: 'You may not look at templates',
    forbiddenHelp:
      'It takes the permission martech.scorecard.read. Ask whoever runs the portal for it.',
    missing: 'There is no such template',
    missingHelp:
      'It does not exist, was removed, or you may not see it. The list has all that you may see.',
  },
  original: 'The original',
  thisOne: 'This copy',
  copiesTitle: 'Made from it',
  copiesNone: 'No copy of it was found that you may see.',
  differences: {
    title: 'What differs',
    by: 'What is compared',
    reading: 'What people read',
    source: 'The source',
    none: 'Nothing differs.',
    noneRead: 'Nothing differs in what people read. The source may differ.',
    same: 'The same in both: {{names}}',
    rest: 'Outside the marked parts',
    locked: 'locked',
    onlyOriginal: 'Only the original has this part.',
    onlyCopy: 'Only this copy has this part.',
    tooMany: 'Too much differs to show it word by word: compare the pictures.',
    removed: 'gone',
    added: 'new',
    legend: 'Crossed out: only in the original. Underlined: only in this copy.',
    unreadable: 'Both files must be readable to be compared.',
  },
} as const;
