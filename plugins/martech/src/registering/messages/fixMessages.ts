/** Texts of fixing a check by filling in what it misses. */
export const fixMessages = {
  open: 'Fill it in',
  title: 'Fix: {{check}}',
  now: 'Now',
  then: 'With these fields',
  conditions:
    'Conditions that hold: {{before}} of {{all}} now, {{after}} of {{all}} then.',
  guessed:
    'Filled in with a guess, from what the team says elsewhere: {{fields}}. Correct what is wrong.',
  comment: 'To fix: {{check}}',
  saved: 'Saved. The rules look again within seconds.',
  again:
    'Your fields are put on top of it when you save again; look at the history first.',
  openFile: 'Open the file',
  unknown: 'Nothing in this entry can be filled in here.',
} as const;
