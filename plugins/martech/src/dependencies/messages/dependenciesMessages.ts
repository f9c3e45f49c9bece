/** Texts of the tab about what is connected with what. */
export const dependenciesMessages = {
  intro:
    'Which systems exchange data, and which of these connections much depends on while nobody watches over them.',
  scope:
    'Counts integrations that are not retired and whose two ends you may see. A brittle one is live and important, and either nobody watches it, its access ends soon or has ended, or nobody who is still here maintains it.',
  asOf: 'As of {{time}}.',
  totals:
    '{{connected}} of {{platforms}} platforms are connected by {{integrations}} integrations.',
  brittleCount_one: '{{count}} is brittle',
  brittleCount_other: '{{count}} are brittle',
  noBrittle: 'None is brittle',
  loose_one:
    '{{count}} integration is left out: an end of it is not in the catalog or not visible to you.',
  loose_other:
    '{{count}} integrations are left out: an end of them is not in the catalog or not visible to you.',
  show: {
    label: 'Which integrations are shown',
    all: 'All integrations',
    brittle: 'Only brittle ones',
  },
  categories: 'Categories that are open',
  category: '{{title}} ({{number}})',
  noCategory: 'Without a category',
  grouped:
    'There are too many platforms to draw each. Open a category to see its platforms.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  map: 'Map of integrations',
  mapHelp: 'Data flows along the arrows, mostly from left to right.',
  node: {
    platform: 'show only what it is connected with',
    group: 'show its platforms one by one',
    restTitle: 'Other {{title}}',
    platforms: '{{number}} platforms',
    inside: '{{number}} within',
    brittle: 'brittle: {{number}}',
  },
  whole: 'Back to the whole map',
  list: {
    title: 'Integrations',
    of: '{{shown}} of {{total}}, brittle ones first',
    flow: '{{source}} to {{target}}',
    all: 'All in the list of integrations',
    none: 'No integration fits.',
  },
  flaw: {
    credentials: 'Brittle: its access ends soon or has ended',
    monitoring: 'Brittle: nobody would notice if it broke',
    maintainer: 'Brittle: nobody who is still here maintains it',
    some: 'Brittle',
  },
  empty: {
    title: 'No integrations yet',
    text: 'Register how your systems are connected, so that everybody sees what breaks when one of them does.',
    action: 'To the integrations',
  },
  failed: 'The map of integrations could not be loaded',
  forbidden: 'You may not see how systems are connected',
  forbiddenHelp:
    'This needs the permission martech.scorecard.read. Ask whoever runs the portal for it.',
} as const;
