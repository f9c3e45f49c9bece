import { over, refused, Situations, step } from './expectedStep';

const OWN = 'requester owner';
const verdicts = { approve: step('approver'), reject: step('approver') };

/** Of changes; what is an emergency is decided about while it runs, too. */
export const change: Situations = {
  draft: {
    state: 'draft',
    steps: {
      edit: step(OWN),
      submit: step(OWN, 'submitted'),
      cancel: step(OWN, 'cancelled'),
    },
  },
  submitted: {
    state: 'submitted',
    steps: {
      edit: step(OWN),
      approve: step('approver', 'approved'),
      reject: step('approver', 'rejected'),
      schedule: refused(OWN),
      start: refused(OWN),
      cancel: step(OWN, 'cancelled'),
    },
  },
  'submitted, emergency': {
    state: 'submitted',
    steps: {
      edit: step(OWN),
      approve: step('approver', 'scheduled'),
      reject: step('approver', 'rejected'),
      schedule: refused(OWN),
      start: step(OWN, 'in-progress'),
      cancel: step(OWN, 'cancelled'),
    },
  },
  approved: {
    state: 'approved',
    steps: {
      edit: step(OWN, 'submitted'),
      schedule: step(OWN, 'scheduled'),
      cancel: step(OWN, 'cancelled'),
    },
  },
  scheduled: {
    state: 'scheduled',
    steps: {
      schedule: step(OWN),
      start: step(OWN, 'in-progress'),
      cancel: step(OWN, 'cancelled'),
    },
  },
  'scheduled, in a freeze': {
    state: 'scheduled',
    steps: {
      schedule: refused(OWN),
      start: refused(OWN),
      cancel: step(OWN, 'cancelled'),
    },
  },
  'in-progress': {
    state: 'in-progress',
    steps: {
      complete: step(OWN, 'completed'),
      fail: step(OWN, 'failed'),
      'roll-back': step(OWN, 'rolled-back'),
    },
  },
  'in-progress, emergency': {
    state: 'in-progress',
    steps: {
      ...verdicts,
      complete: step(OWN, 'completed'),
      fail: step(OWN, 'failed'),
      'roll-back': step(OWN, 'rolled-back'),
    },
  },
  completed: {
    state: 'completed',
    steps: {
      'roll-back': step(OWN, 'rolled-back'),
      review: step('owner governance', 'reviewed'),
    },
  },
  'completed, emergency': {
    state: 'completed',
    steps: {
      ...verdicts,
      'roll-back': step(OWN, 'rolled-back'),
      review: refused('owner governance'),
    },
  },
  failed: {
    state: 'failed',
    steps: {
      'roll-back': step(OWN, 'rolled-back'),
      review: step('owner governance', 'reviewed'),
    },
  },
  'failed, emergency': {
    state: 'failed',
    steps: {
      ...verdicts,
      'roll-back': step(OWN, 'rolled-back'),
      review: refused('owner governance'),
    },
  },
  'rolled-back': {
    state: 'rolled-back',
    steps: { review: step('owner governance', 'reviewed') },
  },
  'rolled-back, emergency': {
    state: 'rolled-back',
    steps: { ...verdicts, review: refused('owner governance') },
  },
  rejected: over('rejected'),
  reviewed: over('reviewed'),
  cancelled: over('cancelled'),
};
