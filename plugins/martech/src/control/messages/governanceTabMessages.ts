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
} as const;
