/** Texts of the field that shows who serves the same need already. */
export const overlapMessages = {
  title: 'Who serves this already',
  sayFirst:
    'Choose a type or capabilities above: platforms that serve them already appear here.',
  looking: 'Looking for platforms that serve this already',
  nobody: 'No platform you can see serves this yet.',
  somebody_one: '{{count}} platform serves some of this already:',
  somebody_other: '{{count}} platforms serve some of this already:',
  showAll_one: 'Show {{count}} more',
  showAll_other: 'Show {{count}} more',
  more_one: 'and {{count}} more that shares less',
  more_other: 'and {{count}} more that share less',
  sameType: 'Same type of tool',
  capabilities: 'Shares: {{names}}',
  markets: 'In your markets: {{names}}',
  owner: 'Owned by {{owner}}',
  noOwner: 'Nobody owns it',
  cost: '{{cost}} a year',
  noCost: 'Cost not known',
  reason: 'Why is one more needed?',
  reasonHelp:
    'Say what those above cannot do for you. The reason is kept with the platform, for everybody who asks later.',
  reasonMissing:
    'Others serve this already. Say why one more is needed, or use one of them instead.',
  failed:
    'Who serves this already could not be looked up: {{reason}} You can go on; it is checked again when you register.',
} as const;
