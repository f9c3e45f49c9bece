/** Help, documents, changes and what success looks like. */
export const supportMessages = {
  title: 'Documentation and support path',
  emptyTitle: 'Nobody has said where to get help',
  emptyNext:
    'Add spec.support.levels (who to ask first, second …) and spec.intake, so that people stop asking around.',
  section: {
    path: 'Where to get help',
    intake: 'How to ask for something',
    documents: 'What is written down',
  },
  noPath: 'No support path yet. Add spec.support.levels, first contact first.',
  noIntake:
    'No way to ask for something yet. Add spec.intake with its url and responseTime.',
  noDocuments:
    'Nothing is written down yet. Add spec.documentation with runbook, permissionMatrix or onboarding.',
  level: 'Level {{level}}',
  hours: 'Hours: {{hours}}',
  ask: 'Make a request',
  responseTime: 'Answer within {{time}}',
  noResponseTime: 'No response time is promised',
  intakeOwner: 'Answered by',
  document: {
    runbook: 'Runbook',
    permissionMatrix: 'Who may do what',
    onboarding: 'Getting started',
  },
  missing: '{{document}}: required and missing',
} as const;

/** Changes, releases, measures and roadmap. */
export const changeMessages = {
  title: 'Changes, releases and success',
  emptyTitle: 'Nobody has said what counts as a change',
  emptyNext:
    'Add spec.changePolicy with examples, spec.release and spec.successMeasures.',
  section: {
    change: 'What counts as a change',
    release: 'How changes go live',
    measures: 'What success looks like',
    roadmap: 'What comes next',
  },
  noMeasures:
    'Nobody has said what success looks like. Add spec.successMeasures.',
  noPolicy:
    'Nobody has said what counts as a change. Add spec.changePolicy with examples.',
  noRelease: 'Nobody has said how changes go live. Add spec.release.',
  standard: 'Standard, no approval each time',
  normal: 'Normal, needs approval',
  emergency: 'Emergency',
  static: 'Not released by us',
  cadence: 'Every {{time}}',
  field: {
    cadence: 'How often',
    environments: 'On the way',
    rollback: 'Taken back by',
    owner: 'Decided by',
  },
  kind: {
    outcome: 'Outcome',
    reliability: 'Reliability',
    adoption: 'Adoption',
  },
  comparator: {
    '>=': 'at least',
    '>': 'more than',
    '<=': 'at most',
    '<': 'less than',
    '==': 'exactly',
  },
  objective: '{{comparator}} {{value}} {{unit}}',
  horizon: { now: 'Now', next: 'Next', later: 'Later' },
} as const;
