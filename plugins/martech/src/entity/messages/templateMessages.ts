/** Templates: on a platform, as variants, and how one is kept under control. */
export const templateMessages = {
  hosted: {
    title: 'Templates built on it',
    emptyTitle: 'No template is built on it',
    emptyNext: 'A template appears here when it names this platform.',
  },
  variants: {
    title: 'Variants and copies',
    emptyTitle: 'Nothing was made from it',
    emptyNext:
      'A copy appears here when it names this template as its original.',
    from: 'Made from',
    count_one: '{{count}} made from this one, {{local}} kept locally',
    count_other: '{{count}} made from this one, {{local}} kept locally',
    sameVersion: 'Version {{version}}, the same as this one',
    otherVersion: 'Version {{version}}, this one is {{mine}}',
    version: 'Version {{version}}',
  },
  control: {
    title: 'What may change, and who approved it',
    platforms: 'Built on',
    around: 'Where it runs and what it may be used for',
    noPlatform: 'No platform is named: say where it is used.',
    locked: 'Locked: nobody may change it',
    editable: 'Open: people fill it in',
    noRegions:
      'Nobody has said what may change. Name its locked and its editable parts.',
    approvals: 'Approvals',
    noApprovals:
      'Nobody has approved it. Ask for the approval of this version.',
    approval: '{{role}}, {{day}}',
    by: 'By',
    evidence: 'Evidence',
    effect: {
      none: 'Binds nobody',
      brand: 'Binds the brand',
      legal: 'Legally binding',
      regulatory: 'Binding for a regulator',
    },
    rights: 'Usage rights',
    rightsUntil: 'Until {{day}}',
    rightsEnded: 'Ended on {{day}}: renew them or stop using it',
    rightsOpen: 'No end is recorded',
    territories: 'Rights in',
    rightsChannels: 'Rights on',
    accessibility: 'Accessibility',
    checked: '{{standard}}, checked {{day}}',
    result: { pass: 'Passed', partial: 'Passed in part', fail: 'Failed' },
    ai: 'Use of AI',
    source: 'The file',
    integrity: 'Hash of the approved content',
  },
} as const;
