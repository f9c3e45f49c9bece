/** The band of the last twelve months. */
export const timelineMessages = {
  title: 'The last twelve months',
  band: 'How it stood from {{from}} to {{to}}: {{shares}}',
  share_one: '{{state}} {{count}} day',
  share_other: '{{state}} {{count}} days',
  unknownBefore: 'Nothing is known before {{day}}.',
  none: 'Nothing is known of the past yet. It fills from today.',
  list: 'Show it as a list, with the reasons',
  span: '{{from}} to {{to}}',
  spanOpen: 'since {{from}}',
} as const;
