/** The strip above the list of platforms. */
export const overviewMessages = {
  label: 'How the estate stands',
  bar: '{{total}} platforms: {{shares}}',
  share: '{{number}} {{state}}',
  show: '{{number}} {{state}}: show these platforms',
  counts:
    'Counts the platforms that you may see by how they stand now. Press a number for the list behind it.',
  consistency: 'of capabilities have a ready, controlled platform',
  consistencyUnknown: 'Capabilities with a ready, controlled platform',
  consistencyTerm: 'Capability consistency:',
  lowest: 'lowest of 90 days, on {{day}}',
  today: '{{share}} today',
  onlyToday: 'today; no earlier day is known',
  onlySeen:
    'today; earlier days are left out, because you do not see every platform',
  partial:
    'Counted over the platforms that you may see. Earlier days were counted over all platforms and are left out.',
  consistencyHelp:
    'Share of the {{expected}} business capabilities that a ready, controlled platform serves. Counts capabilities that any platform not yet retired claims, or those set by your company.',
  missing_one: '{{count}} capability without a ready, controlled platform',
  missing_other: '{{count}} capabilities without a ready, controlled platform',
  missingTitle: 'Capabilities without a ready, controlled platform',
  notKnown: 'Not known yet',
  failed: 'How the estate stands could not be loaded.',
} as const;
