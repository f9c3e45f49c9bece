/** The band of the last twelve months. */
export const timelineMessages = {
  title: 'The last twelve months',
  band: 'How it stood from {{from}} to {{to}}: {{shares}}',
  share_one: '{{state}} {{count}} day',
  share_other: '{{state}} {{count}} days',
  unknownBefore: 'Nothing is known before {{day}}.',
  none: 'Nothing is known of the past yet. It fills from today.',
  changes_one: 'Show the {{count}} change',
  changes_other: 'Show the {{count}} changes',
  span: '{{from}} to {{to}}',
  spanOpen: 'since {{from}}',
  today: 'today',
} as const;
