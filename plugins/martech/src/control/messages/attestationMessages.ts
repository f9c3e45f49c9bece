/** What people have confirmed, and what is due. */
export const attestationMessages = {
  title: 'What people have confirmed',
  help: 'Somebody who answers for it says that it is still true.',
  state: {
    valid: 'Confirmed',
    'due-soon': 'Due soon',
    overdue: 'Overdue',
    missing: 'Never confirmed',
  },
  given: '{{day}} by',
  until: 'counts until {{day}}',
  ended: 'counted until {{day}}',
  attest: 'Confirm it',
  again: 'Confirm again',
  who: 'May be confirmed by',
  whoNobody: 'Nobody who could confirm it is named yet.',
} as const;
