/** May I change this now? */
export const lightMessages = {
  question: 'May I change this now?',
  answer: {
    green: 'Yes, go ahead',
    amber: 'Yes, once it is approved',
    red: 'Not now',
  },
  green: 'Nothing stands in the way, and nobody has to approve it.',
  decides: '{{area}}:',
  approves: 'approved by',
  nobody: 'nobody is left to approve it',
  usually: 'usually {{time}}',
  usuallyUnknown: 'how long it takes is not known yet',
  standard_one: '{{count}} kind of change needs no approval each time.',
  standard_other: '{{count}} kinds of change need no approval each time.',
  start: 'Start a change',
  plan: 'Plan a change for later',
  emergency: 'Start an emergency change',
} as const;
