import { lateMessages } from './lateMessages';

/** Texts of the dialog in which somebody decides about a contract. */
export const decideMessages = {
  title: 'What becomes of the contract of {{platform}}?',
  facts: 'What is known',
  ifNothing: 'If nobody does anything',
  itRenews: 'it renews itself after {{day}}.',
  itEnds: 'it ends on {{day}}.',
  itRuns: 'nobody knows: the end of the contract is not written down.',
  question: 'What becomes of it',
  outcomeMissing: 'Choose what becomes of it.',
  outcome: {
    renew: 'Renew',
    renegotiate: 'Renegotiate',
    migrate: 'Move away',
    retire: 'Retire',
  },
  help: {
    renew: 'It goes on as it is.',
    renegotiate: 'It goes on, on other terms: fewer seats, another price.',
    migrate: 'The contract ends; something else takes over.',
    retire: 'The contract ends; nothing follows.',
  },
  until: 'It then runs until',
  untilHelp: 'Last day of the new contract, if it is known.',
  reason: 'Why',
  reasonHelp: 'In a few sentences, for those who ask in a year.',
  reasonMissing: 'Write why, so that it can be understood later.',
  firm: 'How firm is it?',
  firmMissing: 'Say whether it is decided or a proposal.',
  accepted: 'It is decided',
  proposed: 'It is a proposal',
  proposedHelp: 'It stays undecided until somebody accepts it.',
  replaces: 'It takes the place of {{title}}.',
  next: 'What happens next',
  nextUnchosen: 'Choose what becomes of it: then it stands here.',
  nextOf: {
    renew:
      'The decision is on record, and the deadline no longer asks for one. When the new contract is signed, write its end into the page of the platform.',
    renegotiate:
      'Talk to the vendor before {{deadline}}: after that day there is nothing to bargain with. When it is signed, write the new terms into the page of the platform.',
    migrate:
      'Give notice to the vendor by {{deadline}}; the portal does not do it for you. Then name the successor on the page of the platform.',
    retire:
      'Give notice to the vendor by {{deadline}}; the portal does not do it for you. Then move the platform to retiring.',
  },
  soon: 'the last day to cancel',
  late: lateMessages,
  record: 'Record the decision',
  recordProposal: 'Record the proposal',
  recording: 'Recording…',
  leave: 'Close without deciding',
  close: 'Close',
  failed: 'It could not be recorded: {{reason}}',
  done: 'Recorded',
  doneText:
    '{{title}} is on record. It shows on the page of the platform in a few seconds.',
  open: 'Open the decision',
  mayNot:
    'You may look, but not decide: that needs the permission martech.registry.create. Ask whoever runs the portal.',
  decisionTitle: {
    renew: 'Renew {{platform}}',
    renegotiate: 'Renegotiate {{platform}}',
    migrate: 'Move away from {{platform}}',
    retire: 'End the contract of {{platform}}',
  },
} as const;
