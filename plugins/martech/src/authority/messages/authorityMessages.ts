/** Texts of the tab about systems of record. */
export const authorityMessages = {
  intro:
    'Which system is the one place where each kind of data is right, and where two systems both claim to be it.',
  scope:
    'Counts platforms that are not retired and that you may see, by the data they say they are the record for. Copies are systems that an integration in use brings the data to or takes it from.',
  partial: 'You do not see every platform; others may claim data as well.',
  asOf: 'As of {{time}}.',
  figures: {
    conflicts_one: '{{count}} conflict: two systems claim the same data',
    conflicts_other: '{{count}} conflicts: two systems claim the same data',
    noConflict: 'No conflicts: no data has two records',
    unclaimed_one: '{{count}} kind of data that nobody claims',
    unclaimed_other: '{{count}} kinds of data that nobody claims',
  },
  search: 'Find data or a system',
  show: {
    label: 'Which data is shown',
    all: 'All data',
    conflict: 'Conflicts',
    none: 'Without a record',
  },
  table: 'Data and its systems',
  column: {
    data: 'Data',
    verdict: 'How it stands',
    record: 'System of record',
  },
  verdict: {
    one: 'One record',
    conflict: 'Conflict',
    none: 'Nobody claims it',
  },
  hidden: 'Another platform that you may not see claims it, too.',
  accepted: 'An exception covers this for now.',
  decided: 'Decided: {{platform}}',
  decidedOtherwise:
    'Decided: {{platform}}, but that is not what the platforms say.',
  more: 'and {{number}} more',
  moreSystems_one:
    '{{shown}} more system has no column. Search for it to see it.',
  moreSystems_other:
    '{{shown}} more systems have no column. Search for one to see it.',
  decide: 'Record which one it is',
  decideOf: 'Record which one it is: {{data}}',
  allOf: 'Show all systems',
  back: 'Back to all data',
  cell: {
    record: 'Record',
    conflict: 'Record, in conflict',
    copy: 'Copy',
    recordLetter: 'R',
    copyLetter: 'c',
  },
  legend: {
    label: 'What the letters mean',
    record: 'it says it is the record',
    conflict: 'it says so, and so does another one',
    copy: 'it has a copy',
  },
  none: 'Nothing fits. Search for something else, or show all data.',
  failed: 'The systems of record could not be loaded',
  forbidden: 'You may not see what platforms are the record for',
  forbiddenHelp:
    'This needs the permission martech.scorecard.read. Ask whoever runs the portal for it.',
  empty: {
    title: 'No data is listed',
    text: 'The list martech.vocabularies.dataObjects in the configuration is empty. Whoever runs the portal can add the data your company works with.',
  },
} as const;
