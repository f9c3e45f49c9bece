import { startFieldMessages } from './startFieldMessages';

/** Texts of the forms that start records. */
export const startMessages = {
  field: startFieldMessages,
  heading: {
    exception: 'Ask for an exception',
    change: 'Propose a change',
    incident: 'Report an incident',
    request: 'Ask for something',
    release: 'Plan a release',
    review: 'Open a go-live review',
    attestation: 'Confirm that it is still true',
    freeze: 'Plan a freeze',
  },
  intro: {
    exception:
      'A rule cannot be met for a while. Say why, what keeps the risk small, and when it ends.',
    change: 'Say what changes and when. Who decides follows from that.',
    incident:
      'Something does not work as it should. Those who support it hear of it at once.',
    request:
      'Access, a template, a field, help, a new tool, or an idea that makes it better.',
    release: 'What people get together, when, and what is new for them.',
    review:
      'The eight conditions are checked now and frozen, so that those who decide see what you saw.',
    attestation: 'Your word that this is so, as of today.',
    freeze:
      'A time in which nothing changes, as at peak trading. Emergencies stay possible.',
  },
  send: {
    exception: 'Ask for it',
    change: 'Submit',
    incident: 'Report it',
    request: 'Ask for it',
    release: 'Plan it',
    review: 'Open the review',
    attestation: 'Confirm',
    freeze: 'Plan it',
  },
  titleLabel: 'In a line',
  titleHelp: {
    exception:
      'For example: Newsletter tool without single sign-on until March',
    change: 'For example: New approval step for product pictures',
    incident: 'For example: Newsletters are not sent since this morning',
    request: 'For example: Access for two people of the spring campaign',
    release: 'For example: Spring templates',
    review: 'For example: Go-live of the asset library',
    attestation: 'For example: Owner checked after the reorganisation',
    freeze: 'For example: Peak trading',
  },
  description: 'More about it',
  descriptionHelp: 'Whatever helps others to understand. Markdown works.',
  entity: 'What it is about',
  entityHelp: 'Type a few letters of its name.',
  entityOptional: 'Leave it empty when it is about the whole estate.',
  entityNone: 'Nothing fits',
  entityFailed: 'Names could not be loaded: {{reason}}',
  keepDraft: 'Keep as a draft',
  menu: 'Start something',
  cancel: 'Cancel',
  save: 'Save',
  missing: 'Please fill this in',
  failed: 'It could not be sent: {{reason}}',
  formProblem: 'Please look at this again: {{problem}}',
  noStandard: 'No, something else',
  noChecks: 'Every check is met, nothing has to be excepted here.',
  chooseEntity: 'Choose first what it is about.',
  version: 'Version {{version}}',
  nothingHere: 'Nothing to choose from here.',
  loading: 'Loading …',
  optional: '{{label}} (optional)',
  priorityIs: 'This makes it {{priority}}.',
} as const;
