/** Names and helps of the fields of the forms that start records. */
export const startFieldMessages = {
  checks: {
    label: 'What cannot be met for now',
    help: 'The checks this exception covers. They show as waived until it ends.',
  },
  signal: {
    label: 'Signal it covers',
    help: 'The signal stays visible, and counts as accepted until the end.',
  },
  reason: {
    label: 'Why not now',
    help: 'What stands in the way, so that somebody who was not there understands it.',
  },
  compensatingControl: {
    label: 'What keeps the risk small meanwhile',
    help: 'For example: a second person looks at every mailing before it goes out.',
  },
  evidence: {
    label: 'What shows that this works',
    help: 'A report, a log, a ticket. Helps those who decide.',
  },
  expiresOn: {
    label: 'Last day',
    help: 'Every exception ends; from the next day on the rule counts again. At most 180 days ahead.',
  },
  standard: {
    label: 'Is it one of the agreed routine changes?',
    help: 'Routine changes were approved once and for all, nobody has to decide again.',
  },
  aspects: {
    label: 'What it touches',
    help: 'Who decides follows from this. Tick everything that people may notice.',
  },
  risk: {
    label: 'Risk',
    help: 'What could go wrong, and how badly.',
  },
  start: { label: 'Work starts', help: 'In your time.' },
  end: { label: 'Done by', help: 'In your time. At the latest.' },
  rollback: {
    label: 'The way back',
    help: 'How it is taken back if it goes wrong.',
  },
  emergency: {
    label: 'Emergency: do it now, have it approved afterwards',
    help: 'Only when waiting does harm. The approval is due 48 hours after the start.',
  },
  emergencyReason: {
    label: 'Why it cannot wait',
    help: 'Those who approve afterwards read this first.',
  },
  impact: {
    label: 'How much does it hit?',
    help: 'High: many people or a whole campaign cannot work. Low: a few, with a way around it.',
  },
  urgency: {
    label: 'How soon does it hurt?',
    help: 'High: now. Medium: within days. Low: it can wait.',
  },
  startedAt: {
    label: 'Since when',
    help: 'If it began before now.',
  },
  kind: {
    label: 'What do you need?',
    help: 'It goes to those who answer for this.',
  },
  value: { label: 'What it brings', help: 'To those who use the platform.' },
  effort: { label: 'What it takes', help: 'A rough guess is enough.' },
  priority: {
    label: 'Place in the backlog',
    help: '1 is first. The owner can change it.',
  },
  plannedFor: { label: 'Day', help: 'On which people get it.' },
  notes: {
    label: 'What is new',
    help: 'In the words of those who use it.',
  },
  audience: {
    label: 'Who has to know',
    help: 'For example: everybody who sends newsletters.',
  },
  trainingImpact: {
    label: 'What people have to learn',
    help: 'Leave it empty when there is nothing.',
  },
  changes: {
    label: 'Changes in it',
    help: 'It can go out when all of them are done.',
  },
  templates: {
    label: 'Template versions in it',
    help: 'Templates of this platform in the version they have now.',
  },
  topic: {
    label: 'What you confirm',
    help: 'With your name; others rely on it.',
  },
  validUntil: {
    label: 'Until when it counts',
    help: 'Leave it empty for the usual time.',
  },
  from: { label: 'From', help: 'In your time.' },
  to: { label: 'Until', help: 'In your time.' },
  freezeReason: {
    label: 'Why nothing may change',
    help: 'Everybody who plans a change then reads this.',
  },
  tiers: {
    label: 'Only these platforms',
    help: 'Tick nothing to freeze the whole estate.',
  },
} as const;
