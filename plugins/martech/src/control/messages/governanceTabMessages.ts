/** Tab and card about how an entity is governed. */
export const governanceTabMessages = {
  tab: 'Governance',
  card: 'Governance',
  open: 'State, records and attestations',
  records: 'Open records',
  recordsNone: 'Nothing is open',
  recordsNoneHelp:
    'Changes, incidents, requests and exceptions about it appear here.',
  recordsMore: 'Show more',
  due: 'due {{day}}',
  overdue: 'was due {{day}}',
  waitsFor: 'waits for',
  waitsNobody: 'nobody is left to decide',
  others: 'and {{number}} more',
  start: 'Start something',
  startOf: {
    change: 'Propose a change',
    exception: 'Ask for an exception',
    incident: 'Report an incident',
    request: 'Make a request',
    release: 'Plan a release',
    review: 'Open a go-live review',
  },
  forbidden: 'You may not see this',
  forbiddenHelp: 'Ask the team that runs this portal for the permission.',
  unknown: 'Nothing is known about it yet',
  unknownHelp: 'It was added a moment ago. It appears here by itself.',
} as const;
