/** Texts of capabilities by market. */
export const capabilitiesMessages = {
  label: 'Capabilities by market',
  capability: 'Capability',
  everywhere: 'Served, of in use',
  ofThese: '{{served}} of {{live}}',
  unplaced: 'No market named',
  summary_one: '{{shown}} capability in {{markets}} markets',
  summary_other: '{{shown}} capabilities in {{markets}} markets',
  some: '{{shown}} of {{all}} capabilities',
  scope:
    'Counts platforms in production use that you may see, in each market they name. Ready and controlled ones make a capability served. Counts capabilities that any platform not yet retired claims.',
  scopeConfigured:
    'Counts platforms in production use that you may see, in each market they name. Ready and controlled ones make a capability served. Counts the capabilities that your company wants to have.',
  partial: 'Some platforms are not shown to you.',
  kinds: 'What the cells mean',
  kind: {
    gap: 'Gap',
    weak: 'Not under control',
    overlap: 'Overlap',
    single: 'Served by one',
  },
  kindHelp: {
    gap: 'Nothing in use serves it there.',
    weak: 'Something is in use, but nothing of it is ready and controlled.',
    overlap:
      'More than one platform is in use, at least one of them ready and controlled.',
    single: 'One platform is in use, ready and controlled.',
  },
  showKind: '{{number}} {{kind}}: show the capabilities with one',
  planned: '+{{number}}',
  cell: '{{capability}}, {{market}}: {{kind}}. {{live}} in use, {{served}} ready and controlled, {{planned}} planned. Show them',
  gapCell:
    '{{capability}}, {{market}}: {{kind}}, {{planned}} planned. Show who serves it elsewhere',
  gridHelp: 'Arrow keys move between cells, Enter opens the list behind one.',
  noneOfKind: 'No capability has such a cell',
  showAll: 'Show all capabilities',
  empty: 'No capability is claimed yet',
  emptyHelp:
    'Open a platform, press Edit and choose the business capabilities it serves. It appears here within a minute.',
} as const;
