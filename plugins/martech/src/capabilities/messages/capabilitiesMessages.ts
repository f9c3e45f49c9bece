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
  only: {
    label: 'Which capabilities are shown',
    all: 'All ({{number}})',
    none: 'No platform anywhere ({{number}})',
    unready: 'None ready and controlled ({{number}})',
  },
  noneOf: {
    all: 'No capability fits',
    none: 'Every capability has a platform in use somewhere',
    unready:
      'Every capability that is in use has a platform that is ready and controlled',
  },
  order: {
    label: 'What stands first',
    need: 'What is missing first',
    name: 'By name',
    needHelp:
      'First stand capabilities that no platform in use serves anywhere, then those without a ready and controlled one, then the others, each by name.',
  },
  howToRead:
    'In the column beside the name, "1 of 2" means: two platforms are in use anywhere, one of them ready and controlled. In a cell, the number counts platforms in use, and "+1" one that is planned.',
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
