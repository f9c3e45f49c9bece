/** Titles of the page about the estate and of its tabs. */
export const estatePageMessages = {
  title: 'Estate',
  subtitle: 'Everything at once: what there is, how it stands, what it costs',
  tabs: {
    landscape: 'Landscape',
    coverage: 'Coverage',
    renewals: 'Renewals',
    drift: 'Drift',
    'systems-of-record': 'Systems of record',
    dependencies: 'Dependencies',
    discovery: 'Discovery',
    packs: 'Steering pack',
  },
} as const;
