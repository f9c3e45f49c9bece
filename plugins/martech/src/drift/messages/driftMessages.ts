/** Texts of the tab about how the estate went. */
export const driftMessages = {
  intro:
    'How the estate stood on any day of the last twelve months, what went wrong and what recovered.',
  scope:
    'Counts platforms that are in the catalog today and that you may see, as they stood at the end of each day. Platforms that have left the catalog are left out.',
  partial:
    'You do not see every platform: these numbers are about those you see.',
  historyFrom: 'History starts on {{day}}.',
  empty: {
    title: 'There is no history yet',
    text: 'The portal notes every day how platforms stand. Come back tomorrow, or look at how they stand now.',
    action: 'To the platforms',
  },
  failed: 'The history could not be loaded',
  forbidden: 'You may not see how platforms stand',
  forbiddenHelp:
    'This needs the permission martech.scorecard.read. Ask whoever runs the portal for it.',
  day: {
    label: 'Day',
    slider: 'Day to look at',
    today: 'Today',
    stood: 'How it stood at the end of {{day}}',
    standsNow: 'How it stands today',
  },
  chart: {
    title: 'Platforms by state, twelve months',
    label: 'Platforms by state. At the end of {{day}}: {{counts}}.',
    count: '{{number}} {{state}}',
    platforms: 'platforms',
    table: 'The same as a table',
    dayColumn: 'Day',
    allColumn: 'Not retired',
    readinessColumn: 'Mean readiness',
    nothing: 'none',
  },
  growth: {
    title: 'Growth of the estate and mean readiness',
    label:
      'From {{from}} to {{to}} the estate went from {{before}} to {{after}} platforms; {{readiness}}',
    readinessKnown: 'mean readiness went from {{before}} to {{after}}.',
    readinessUnknown: 'mean readiness is not known.',
    platforms: 'Platforms that are not retired; the top is {{most}}',
    readiness: 'Mean score under the readiness standard',
    point: '{{day}}: {{platforms}} platforms, mean readiness {{readiness}}',
    pointUnknown: '{{day}}: {{platforms}} platforms, mean readiness not known',
    faster:
      'The estate grew, and readiness fell: new platforms come faster than they are made ready.',
  },
  standing: {
    choose: 'Show who stood so',
    title: '{{state}} at the end of {{day}}: {{total}}',
    platform: 'Platform',
    owner: 'Owner',
    since: 'Since',
    now: 'Today',
    nobody: 'No platform stood so on that day.',
    more: 'Show more',
    close: 'Close the list',
  },
  events: {
    title: 'What went wrong and what recovered',
    between: 'After {{from}} until {{to}}',
    period: 'How far back',
    days: '{{number}} days',
    year: '12 months',
    all: 'Everything',
    filter: 'Kind of change',
    none: 'Nothing of that kind happened in this time.',
    nothingAtAll: 'No platform changed its state in this time.',
    more: 'Show more',
    shown: '{{shown}} of {{total}}',
    whyGone: 'What was wrong and is not any more:',
    why: 'Why:',
    noReason: 'No reason is known.',
    from: 'from {{before}} to {{after}}',
    newAs: 'first seen as {{after}}',
    table: 'Changes of state',
  },
  move: {
    lost: 'Lost control',
    worse: 'Got worse',
    better: 'Got better',
    regained: 'Regained control',
    'went-live': 'Went into use',
    new: 'New',
    retired: 'Retired',
    other: 'Other',
  },
  causes: {
    title: 'What was behind it',
    help_one:
      'Reasons that came up the last time a platform lost control or got worse.',
    help_other:
      'Reasons that came up the last {{count}} times a platform lost control or got worse. There can be several at a time.',
    count: '{{name}}: {{number}}',
    none: 'Nothing went wrong in this time.',
  },
} as const;
