/** Texts of incidents: how many there are, how fast they end, whom they hit. */
export const incidentMessages = {
  figures: 'Open incidents and how fast they are resolved',
  open_one: '{{count}} open incident',
  open_other: '{{count}} open incidents',
  restore: 'Usual time to restore',
  restoreNote: 'Median of the last 365 days',
  restoreNone: 'Nothing resolved in the last 365 days',
  overdueNote_one: '{{count}} overdue',
  overdueNote_other: '{{count}} overdue',
  onTime: 'None overdue',
  unknown: 'Not known',
  order: 'By priority, the oldest first',
  orderAll: 'The newest first, ended ones included',
  kind: {
    marketingplatform: 'Platforms',
    marketingtemplate: 'Templates',
    marketingintegration: 'Connections',
  },
  impact: {
    title: 'Who feels it',
    none: 'Nothing in the portal depends on it.',
    summary_one: '{{count}} more thing depends on it.',
    summary_other: '{{count}} more things depend on it.',
    showAll: 'Show all',
    basis: 'As the dependency graph was when it was reported.',
  },
} as const;
