/** Words that everything about scorecards shares. */
export const sharedMessages = {
  noScore: 'Nothing to score',
  noLevel: 'No level yet',
  checks_one: '{{number}} check',
  checks_other: '{{number}} checks',
  entities_one: '{{number}} entity',
  entities_other: '{{number}} entities',
  outcomeCount: '{{number}} {{outcome}}',
  levelCount: '{{level}} {{number}}',
  trend: 'from {{from}} on {{fromDay}} to {{to}} on {{toDay}}',
  historyStarts: 'History starts on {{day}}',
  noHistory: 'No history yet: it starts with the first evaluation',
} as const;
