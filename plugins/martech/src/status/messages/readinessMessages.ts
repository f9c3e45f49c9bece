/** The eight go-live conditions of a platform, and what to do next. */
export const readinessMessages = {
  title: 'Readiness',
  ring: '{{holding}} of {{all}} conditions hold',
  of: 'of {{all}}',
  ready: 'Ready',
  notReady: 'Not ready yet',
  readyHelp: 'All {{all}} conditions hold, shown as deep as "{{depth}}".',
  notReadyHelp:
    'Ready needs all {{all}} conditions, each shown as deep as "{{depth}}".',
  firstDay: '{{holding}} of {{all}} in place',
  firstDaySince: '+{{more}} since the first day',
  firstDayHelp:
    'Nothing is held against it yet: these standards count from {{day}}.',
  firstDayHelpOpen:
    'Nothing is held against it yet: these standards are announced, without a day.',
  conflict:
    'More than one readiness scorecard applies to it. This one counts, because it is the oldest; ask the owners to narrow spec.appliesTo of: {{others}}',
  progress: '{{satisfied}} of {{total}} checks',
  depth: 'shown to depth {{depth}} of {{all}}',
  depthNone: 'not shown at any depth',
  noChecks: 'nothing checks it yet',
  since: 'since {{day}}',
  state: {
    holds: 'Holds',
    lost: 'Does not hold',
    waived: 'Holds by an exception',
    unknown: 'Not known',
    error: 'Could not be checked',
  },
  calmState: {
    holds: 'In place',
    lost: 'Not in place yet',
    waived: 'In place by an exception',
    unknown: 'Not known yet',
    error: 'Could not be checked',
  },
  next: 'What to do next',
  nextCount_one: '{{count}} fix reaches the level "{{level}}" of {{scorecard}}',
  nextCount_other:
    '{{count}} fixes reach the level "{{level}}" of {{scorecard}}',
  nextMore_one: 'and {{count}} more',
  nextMore_other: 'and {{count}} more',
  nothingNext: 'Nothing is left to do: every level is reached.',
} as const;
