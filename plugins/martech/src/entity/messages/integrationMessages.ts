/** Integrations: what moves between two platforms, and how safe that is. */
export const integrationMessages = {
  title: 'What moves, and how safely',
  from: 'From',
  to: 'To',
  flows: 'Data that moves',
  noFlows:
    'Nobody has said what moves. Add the data, how sensitive it is, and which way it goes.',
  direction: {
    'source-to-target': 'from source to target',
    'target-to-source': 'from target to source',
    both: 'both ways',
  },
  health: 'How safe it is',
  sound: 'Watched, looked after, with credentials in date',
  notInUse: 'Not in use, so nothing can break',
  credentials: 'Credentials valid until',
  monitoring: 'Monitoring',
  monitoringLink: 'See how it does',
  alerts: 'Alerts go to',
  contract: 'Agreed contract',
  contractVersion: 'Version {{version}}',
} as const;
