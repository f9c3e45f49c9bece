/** Choices of filters over days. */
export const windowMessages = {
  any: 'Any day',
  next: 'In the next {{days}} days',
  past: {
    renewal: 'Missed, contract still running',
    rights: 'Run out already',
    credentials: 'Expired already',
    dpa: 'Run out already',
    review: 'Overdue',
  },
} as const;
