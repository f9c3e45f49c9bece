/** Texts of releases: what comes next, and how far it is. */
export const releaseMessages = {
  next: 'Coming next',
  plannedFor: 'Planned for {{day}}, {{distance}}',
  audience: 'For',
  training: 'To learn',
  notes: 'What is new',
  changes: 'What is in it',
  templates: 'Templates',
  templateVersion: 'version {{version}}',
  noChanges: 'No change is named.',
  noTemplates: 'No template is named.',
  progress_one: '{{done}} of {{count}} change is done',
  progress_other: '{{done}} of {{count}} changes are done',
  ready: 'Every change in it is done.',
  waits: 'It can go out once these are done too:',
  hidden: 'Changes that you may not see are not counted.',
  whole: 'See all of it',
} as const;
