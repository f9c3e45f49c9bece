/** Texts of the inbox. */
export const inboxMessages = {
  heading: 'What waits for you',
  count_one: '{{count}} thing waits for you.',
  count_other:
    '{{count}} things wait for you. What should be done first stands first: what has a date by that date, what has none five days after it came, a decision by the earlier of both.',
  empty: 'Well done, nothing waits for you',
  emptyHelp:
    'As soon as somebody needs your decision or your next step, it stands here.',
  loadFailed: 'Your inbox could not be loaded',
  forbidden: 'You may not see records',
  detail: 'What you decide about',
  more: 'Show more',
  loading: 'Loading …',
  overdue: 'Overdue, was due {{time}}',
  due: 'Due {{time}}',
  since: 'Came {{time}}',

  open: 'Open on its own page',
  duty: {
    decide: 'Your decision',
    act: 'Your next step',
    'no-approver': 'Nobody left to decide',
  },
} as const;
