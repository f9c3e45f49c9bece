import { machine } from './machine';

/** Something does not work as it should (ITIL: incident management). */
export const incidentMachine = machine({
  states: ['open', 'mitigated', 'resolved', 'reviewed'],
  initial: ['open'],
  closed: ['resolved', 'reviewed'],
  transitions: [
    {
      // New impact or urgency, so that the priority follows.
      action: 'edit',
      from: ['open', 'mitigated'],
      by: ['requester', 'support', 'governance'],
    },
    {
      action: 'mitigate',
      from: ['open'],
      to: 'mitigated',
      by: ['support'],
    },
    {
      action: 'resolve',
      from: ['open', 'mitigated'],
      to: 'resolved',
      by: ['support'],
      comment: 'required',
    },
    {
      action: 'review',
      from: ['resolved'],
      to: 'reviewed',
      by: ['support', 'governance'],
      comment: 'required',
    },
    {
      action: 'reopen',
      from: ['mitigated', 'resolved', 'reviewed'],
      to: 'open',
      by: ['requester', 'support', 'governance'],
      comment: 'required',
    },
  ],
});
