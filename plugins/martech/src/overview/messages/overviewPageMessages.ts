/** The first tab: how the estate stands, section by section. */
export const overviewPageMessages = {
  asOf: 'As of {{time}}. Everything here is counted over what you may see: {{number}} platforms, retired ones included.',
  historyFrom: 'History starts on {{day}}.',
  failed: 'The overview could not be loaded',
  forbidden: 'You may not see the overview',
  forbiddenHelp:
    'Ask the team that runs this portal for the permission "martech.scorecard.read". They give it in the permission policy.',
  partFailed: 'This part could not be loaded: {{reason}}',
  retry: 'Try again',
  emptyTitle: 'There is nothing to count yet',
  emptyHelp:
    'No platform is registered that you may see. Register the first one: a sandbox entry takes a minute and needs no approval.',
  emptyAction: 'Open the list of platforms',
  find: {
    title: 'Find an answer',
    search: 'Platform, tool, vendor, team or capability',
    go: 'Find',
    help: 'Finds who owns something, and whether we already have a tool for it.',
    decide: 'What must I decide today?',
    lost: 'What lost control this month, and why?',
    cancel: 'What can we still cancel?',
    record: 'Which system is the record for what?',
    gaps: 'Which capabilities have no platform?',
    map: 'Show me everything as a map',
  },
  states: {
    title: 'Control',
    counts:
      'Every platform once, by how it stands. “Not live yet” and “Retired” are not judged.',
    all: 'All platforms',
    trend:
      'Share of capabilities that have a ready, controlled platform, last 90 days',
    trendWords:
      'from {{first}} on {{firstDay}} to {{last}}; lowest {{lowest}} on {{lowestDay}}',
  },
  week: {
    title: 'Last seven days',
    counts:
      'Platforms in use that stand worse or better than at the end of {{day}}. Leaves out what went live or was retired since.',
    lost_one: '{{number}} platform stands worse',
    lost_other: '{{number}} platforms stand worse',
    regained_one: '{{number}} platform stands better',
    regained_other: '{{number}} platforms stand better',
    added_one: '{{number}} platform is new',
    added_other: '{{number}} platforms are new',
    quiet: 'No platform stands worse or better than a week ago.',
    none: 'History is too short to compare with: it starts on {{day}}. Come back a week later.',
    noHistory: 'History has not begun yet.',
    turn: '{{from}}, now {{to}}',
    why: 'because of {{reasons}}',
    more: 'And {{number}} more',
    all: 'Twelve months',
  },
  waiting: {
    title: 'Waits for you',
    counts:
      'Approvals and tasks that wait for you or a group of yours, most urgent first.',
    none: 'Nothing waits for you.',
    total_one: '{{number}} thing waits',
    total_other: '{{number}} things wait',
    all: 'Open the inbox',
    due: 'due {{time}}',
    overdue_one: 'overdue for {{count}} day',
    overdue_other: 'overdue for {{count}} days',
    more: 'and {{number}} more',
  },
} as const;
