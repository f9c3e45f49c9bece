import { machine } from './machine';

/** A change of a platform that people rely on (ITIL: change enablement). */
export const changeMachine = machine({
  states: [
    'draft',
    'submitted',
    'approved',
    'rejected',
    'scheduled',
    'in-progress',
    'completed',
    'failed',
    'rolled-back',
    'reviewed',
    'cancelled',
  ],
  initial: ['draft', 'submitted'],
  closed: ['rejected', 'reviewed', 'cancelled'],
  transitions: [
    {
      action: 'edit',
      from: ['draft', 'submitted', 'approved'],
      by: ['requester', 'owner'],
      edits: true,
    },
    {
      action: 'submit',
      from: ['draft'],
      to: 'submitted',
      by: ['requester', 'owner'],
    },
    {
      // Of an emergency also while it runs and afterwards, without moving it.
      action: 'approve',
      from: ['submitted', 'in-progress', 'completed', 'failed', 'rolled-back'],
      to: 'approved',
      by: ['approver'],
      person: true,
      verdict: 'approve',
    },
    {
      action: 'reject',
      from: ['submitted', 'in-progress', 'completed', 'failed', 'rolled-back'],
      to: 'rejected',
      by: ['approver'],
      person: true,
      verdict: 'reject',
      comment: 'required',
    },
    {
      // A standard change goes here at once; its window can be moved later.
      action: 'schedule',
      from: ['submitted', 'approved', 'scheduled'],
      to: 'scheduled',
      by: ['requester', 'owner'],
    },
    {
      // An emergency starts from `submitted`, everything else from `scheduled`.
      action: 'start',
      from: ['submitted', 'scheduled'],
      to: 'in-progress',
      by: ['requester', 'owner'],
    },
    {
      action: 'complete',
      from: ['in-progress'],
      to: 'completed',
      by: ['requester', 'owner'],
    },
    {
      action: 'fail',
      from: ['in-progress'],
      to: 'failed',
      by: ['requester', 'owner'],
      comment: 'required',
    },
    {
      action: 'roll-back',
      from: ['in-progress', 'failed', 'completed'],
      to: 'rolled-back',
      by: ['requester', 'owner'],
      comment: 'required',
    },
    {
      action: 'review',
      from: ['completed', 'failed', 'rolled-back'],
      to: 'reviewed',
      by: ['owner', 'governance'],
      comment: 'required',
    },
    {
      action: 'cancel',
      from: ['draft', 'submitted', 'approved', 'scheduled'],
      to: 'cancelled',
      by: ['requester', 'owner'],
    },
  ],
});
