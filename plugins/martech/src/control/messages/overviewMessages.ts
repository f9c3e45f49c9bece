/** The strip above the list of platforms. */
export const overviewMessages = {
  label: 'How the estate stands',
  bar: '{{total}} platforms: {{shares}}',
  share: '{{number}} {{state}}',
  show: '{{number}} {{state}}: show these platforms',
  counts:
    'Counts the platforms that you may see by how they stand now. Press a number for the list behind it.',
  consistency: 'Capability consistency',
  lowest: 'lowest of 90 days, on {{day}}',
  today: '{{share}} today',
  onlyToday: 'today; earlier days are not known',
  partial:
    'Counted over the platforms that you may see; earlier days are left out.',
  consistencyHelp:
    'Share of the {{expected}} business capabilities that a ready and controlled platform serves. Counts capabilities that any platform not yet retired claims, or those set by your company.',
  missing_one: '{{count}} capability without one',
  missing_other: '{{count}} capabilities without one',
  missingTitle: 'Capabilities without a ready and controlled platform',
  notKnown: 'Not known yet',
  failed: 'How the estate stands could not be loaded.',
} as const;
