import { libraryMessages } from './libraryMessages';

/** Files of templates: whether they are as approved, and how one is published. */
export const templatesMessages = {
  library: libraryMessages,
  title: 'The file and its copies',
  file: 'The file',
  verdict: {
    intact: 'Unchanged: it is the file on record',
    changed: 'Changed since it was approved',
    unrecorded: 'Nothing to compare it with: no approved file is on record',
    unreadable: 'Cannot be read',
    unread: 'Not looked at yet',
    'no-source': 'No file is on record',
  },
  /** What to do about a verdict, if anything. */
  next: {
    changed:
      'Put the approved file back, or publish the file as it is as a new version.',
    unrecorded:
      'Publish a version: the file that is approved then is what later ones are compared with.',
    unread: 'It is looked at within the hour, or at once with “Check now”.',
    'no-source':
      'Say in the entry where the file is (source), so that changes and copies are found.',
  },
  checked: 'Looked at {{time}}',
  neverChecked: 'Never looked at',
  changedAt: 'In this form since {{day}}',
  problemSince: 'Since {{day}}',
  where: 'Where it is',
  regions: 'Locked parts',
  region: {
    same: 'As it should be',
    outdated: 'As in an earlier version of the original',
    approved:
      'Differs from the original; somebody whose approval binds approved it',
    changed: 'Changed',
    missing: 'Gone from the file',
    unknown: 'Nothing to compare it with',
  },
  regionSince: 'since {{day}}',
  noRegions:
    'No part is locked, so nothing but the whole file can be compared.',
  family: 'Original and copies',
  original: 'Original',
  thisOne: 'This template',
  fork: 'Made from it',
  copy: 'The same file, byte for byte, and says nothing of it',
  alone: 'No copy of it was found.',
  version: 'Version {{version}}',
  behind_one: '{{count}} version behind {{current}}, since {{day}}',
  behind_other: '{{count}} versions behind {{current}}, since {{day}}',
  behindAtLeast_one:
    'At least {{count}} version behind {{current}}, since {{day}}',
  behindAtLeast_other:
    'At least {{count}} versions behind {{current}}, since {{day}}',
  changedRegions: 'Changed locked parts: {{names}}',
  hidden: '{{count}} more are not visible to you.',
  more: '{{count}} more are not listed.',
  check: 'Check now',
  checking: 'Looking …',
  publish: 'Publish a new version',
  failed: 'That did not work: {{reason}}',
  proposals: 'New versions on their way',
  waits: 'Waits for approval',
  approvedNow: 'Approved, not published yet',
  apply: 'Publish it now',
  applied: 'Published. The catalog shows it in a few seconds.',
  writeLines:
    'This template is kept in Git. Write these lines into its entry, and press “{{apply}}” again once they are merged:',
  editSource: 'Open its source',
  dialog: {
    title: 'Publish a new version of {{name}}',
    intro:
      'The file is read now, and exactly that file is approved. Who decides follows from what it changes: locked parts also need those who decide about legal duties.',
    version: 'Version',
    versionHelp: 'Now: {{version}}',
    versionHelpNone: 'For example 1.0.0',
    changed: 'What is different',
    changedHelp: 'For those who approve it, in a sentence or two.',
    source: 'Where the new file is',
    sourceHelp:
      'An address (https://…), or a path beside the entry if it is kept in Git.',
    risk: 'What it would mean if it went wrong',
    risks: { low: 'Little', medium: 'Some trouble', high: 'Serious trouble' },
    missing: 'Fill this in.',
    cancel: 'Cancel',
    send: 'Ask for approval',
  },
} as const;
