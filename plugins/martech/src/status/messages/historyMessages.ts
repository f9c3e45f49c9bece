/** What changed for an entity over time. */
export const historyMessages = {
  title: 'What changed',
  empty: 'Nothing has changed since the history began.',
  emptyNext:
    'What changes from now on is kept here, with the rules of its day.',
  more: 'Show older changes',
  loadingMore: 'Loading …',
  moreFailed: 'Older changes could not be loaded.',
  starts: 'History starts on {{day}}.',
  was: 'before:',
  level: 'Level of {{scorecard}}',
  noLevel: 'no level',
  ready: 'Ready for use',
  readyYes: 'Ready',
  readyNo: 'Not ready',
  holds: 'Holds',
  lost: 'Does not hold',
  newRules: 'the rules changed in between',
  evidence: 'What was seen',
} as const;
