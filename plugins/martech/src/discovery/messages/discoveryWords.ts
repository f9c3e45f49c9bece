/** What people read for what a tool is to the register. */
export const discoveryWords = {
  discoveryVerdict: {
    unregistered: 'Not registered',
    'vendor-only': 'Vendor known, no platform',
    retired: 'Retired, still there',
    registered: 'Registered',
    infrastructure: 'Infrastructure',
    own: 'Our own',
  },
  candidateState: {
    new: 'Waiting',
    registered: 'Registered',
    ignored: 'Ignored',
    excepted: 'Exception',
  },
} as const;
