/** Titles of the governance page and its tabs. */
export const governancePageMessages = {
  title: 'Governance',
  subtitle: 'What waits, what changes, and who decides',
  tabs: {
    inbox: 'Inbox',
    changes: 'Changes',
    exceptions: 'Exceptions',
    incidents: 'Incidents',
    requests: 'Requests',
    releases: 'Releases',
    reviews: 'Reviews',
    attestations: 'Attestations',
    'operating-model': 'Who decides',
  },
} as const;
