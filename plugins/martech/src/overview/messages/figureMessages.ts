/** Sections of the first tab about readiness, money and exceptions. */
export const figureMessages = {
  readiness: {
    title: 'Go-live conditions',
    counts:
      '{{measured}} platforms that are launched, operating or being retired and that a readiness standard measures. Leaves out sandboxes, what is not live yet, and what has no result.',
    ready: '{{ready}} of {{measured}} are ready: all eight conditions hold.',
    waived_one: '{{number}} of them only by exception.',
    waived_other: '{{number}} of them only by exception.',
    notReady_one:
      '{{number}} is not: launched or operating {{inUse}}, being retired {{retiring}}.',
    notReady_other:
      '{{number}} are not: {{inUse}} launched or operating, {{retiring}} being retired.',
    none: 'No platform in use has been measured against a readiness standard yet.',
    bar: '{{condition}}: holds for {{holds}}, by exception for {{waived}}, missing for {{lost}}',
    lost: '{{number}} missing',
    show: '{{number}} missing: {{condition}}, show these platforms',
    levels: 'How deep the evidence of these platforms goes',
    levelsOf: '{{title}}: levels reached',
    levelCount: '{{number}} at {{level}}',
    noLevel: 'no level yet',
    all: 'All scorecards',
  },
  unready: {
    title: 'In use but not ready',
    counts:
      'Launched or operating, and at least one go-live condition does not hold. Leaves out what is being retired. Days count since the portal first saw it in use.',
    none: 'Everything in use is ready.',
    days_one: '{{count}} day',
    days_other: '{{count}} days',
    atLeast: 'at least {{days}}',
    noDays: 'Not known since when.',
    missing: 'Missing: {{conditions}}',
    inUse: 'In use for {{days}}.',
    all_one: 'Show this platform',
    all_other: 'Show all {{number}}',
  },
  money: {
    title: 'Money at risk',
    counts:
      'Annual cost of platforms that are drifting, uncontrolled or unknown and whose notice deadline falls in the next 120 days.',
    atRisk: 'At risk',
    tooLate: 'Too late to cancel',
    tooLateHelp: 'Deadline passed, contract still running.',
    undecided: 'Nobody has decided',
    undecidedHelp: 'Deadline within 120 days, no accepted decision.',
    unused: 'Seats nobody uses',
    unusedHelp: 'Share of the cost, where usage is reported.',
    platforms_one: '{{number}} platform',
    platforms_other: '{{number}} platforms',
    without_one: '{{number}} without a known cost is left out.',
    without_other: '{{number}} without a known cost are left out.',
    rates: 'In {{currency}} at rates of {{day}}.',
    noRate_one: '{{number}} in a currency without a rate is left out.',
    noRate_other: '{{number}} in a currency without a rate are left out.',
    windows: 'Renewals by last day to cancel',
    window: {
      missed: 'Missed',
      '30': '30 days',
      '60': '60 days',
      '90': '90 days',
      '120': '120 days',
    },
    bar: '{{window}}: {{number}} renewals, {{notControlled}} of them not under control, {{undecided}} without a decision',
    controlled: 'Controlled or not in use yet',
    notControlled: 'Not under control',
    all: 'All renewals',
  },
  exceptions: {
    title: 'Exceptions running out',
    counts:
      'Active exceptions by their last day. Leaves out those that are only asked for.',
    soon_one: '{{number}} ends within 30 days',
    soon_other: '{{number}} end within 30 days',
    active: '{{number}} active in all, the oldest {{days}} days old',
    permanent_one:
      '{{number}} is turning permanent: a year old or renewed twice',
    permanent_other:
      '{{number}} are turning permanent: a year old or renewed twice',
    none: 'No exception is active.',
    ends: 'ends {{time}}',
    all: 'All exceptions',
  },
} as const;
