/** Texts of the estate as a map. */
export const landscapeMessages = {
  view: 'Show as',
  views: { map: 'Map', table: 'Table' },
  size: 'Size of a tile',
  sizes: { equal: 'Same size', cost: 'Cost a year', tier: 'Tier' },
  search: 'Find a platform or vendor',
  asOf: 'As of',
  asOfNow: 'Back to today',
  count_one: '{{shown}} platform',
  count_other: '{{shown}} platforms',
  some_one: '{{shown}} of {{all}} platform',
  some_other: '{{shown}} of {{all}} platforms',
  scope:
    'Counts the platforms that you may see, each once. Leaves out what is retired.',
  scopePast:
    'Counts the platforms that you may see and that were there on that day, as they are described today, with the state they had then. Leaves out what was or is retired.',
  partial: 'Some platforms are not shown to you.',
  historyFrom: 'History starts on {{day}}; nothing is known of earlier days.',
  states: 'How they stand',
  stateButton: '{{number}} {{state}}: show only these',
  everything: 'All categories',
  where: 'Where you are on the map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  whole: 'Show all of it',
  map: 'Map of {{title}}: {{platforms}}',
  mapHelp:
    'Arrow keys move between what is shown, Enter goes in or opens a platform, Escape goes back out. Plus and minus zoom.',
  group: '{{title}}: {{platforms}}{{states}}',
  groupStates: ', of these {{states}}',
  platform: '{{title}}, {{state}}{{vendor}}',
  costOf: '{{cost}} a year',
  costUnknown: 'cost not known',
  costNote: {
    none: 'Costs are in several currencies. Set martech.money with rates to compare them; until then all tiles have the same size.',
    unknown_one:
      '{{count}} platform without a known cost is drawn as small as can be seen.',
    unknown_other:
      '{{count}} platforms without a known cost are drawn as small as can be seen.',
    rates: 'Converted to {{currency}} with the rates of {{day}}.',
  },
  tierNote:
    'Each tier is twice as large as the next: anchor, core, niche, experiment.',
  noMatch: 'No platform fits',
  empty: 'No platforms yet',
  emptyHelp:
    'The map fills as soon as platforms are registered. Register the first one, or import the list that you have.',
  emptyPast: 'No platform was there on that day',
  table: {
    label: 'Platforms by category and type',
    type: 'Category and type',
    platforms: 'Platforms',
    cost: 'Cost a year',
    open: 'Show the platforms: {{title}}',
    openState: '{{number}} {{state}} in {{title}}: show them',
    unknownCost_one: '{{count}} without',
    unknownCost_other: '{{count}} without',
  },
} as const;
