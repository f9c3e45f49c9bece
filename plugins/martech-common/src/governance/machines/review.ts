import { machine } from './machine';

/** The go-live review of a platform. */
export const reviewMachine = machine({
  states: ['open', 'approved', 'rejected', 'withdrawn'],
  initial: ['open'],
  closed: ['approved', 'rejected', 'withdrawn'],
  transitions: [
    {
      action: 'approve',
      from: ['open'],
      to: 'approved',
      by: ['approver'],
      person: true,
      verdict: 'approve',
    },
    {
      action: 'reject',
      from: ['open'],
      to: 'rejected',
      by: ['approver'],
      person: true,
      verdict: 'reject',
      comment: 'required',
    },
    {
      // What was frozen is out of date: freeze the results of now.
      action: 'refresh',
      from: ['open'],
      by: ['requester', 'owner'],
      edits: true,
    },
    {
      action: 'withdraw',
      from: ['open'],
      to: 'withdrawn',
      by: ['requester', 'owner'],
    },
  ],
});
