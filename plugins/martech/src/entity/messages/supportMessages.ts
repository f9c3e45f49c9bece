/** Help, documents, changes and what success looks like. */
export const supportMessages = {
  title: 'Documentation and support path',
  emptyTitle: 'Nobody has said where to get help',
  emptyNext:
    'Say who is asked first and second, and where requests go, so that people stop asking around.',
  section: {
    path: 'Where to get help',
    intake: 'How to ask for something',
    documents: 'What is written down',
  },
  noPath: 'No support path yet. Say who helps, first contact first.',
  noIntake:
    'No way to ask for something yet. Say where requests go and how soon they are answered.',
  noDocuments:
    'Nothing is written down yet. Link the runbook, who may do what, or how people start with it.',
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
    'Say what counts as a change, how changes go live, and what success looks like.',
  section: {
    change: 'What counts as a change',
    release: 'How changes go live',
    measures: 'What success looks like',
    roadmap: 'What comes next',
  },
  noMeasures:
    'Nobody has said what success looks like. Add a measure with its target.',
  noPolicy:
    'Nobody has said what counts as a change. Add examples that need an approval and that do not.',
  noRelease: 'Nobody has said how changes go live. Describe it.',
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
