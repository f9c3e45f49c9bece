import { machine } from './machine';

/** Somebody asks for something (ITIL: service request). */
export const requestMachine = machine({
  states: [
    'submitted',
    'accepted',
    'in-progress',
    'fulfilled',
    'declined',
    'withdrawn',
  ],
  initial: ['submitted'],
  closed: ['fulfilled', 'declined', 'withdrawn'],
  transitions: [
    { action: 'edit', from: ['submitted'], by: ['requester', 'intake'] },
    {
      action: 'accept',
      from: ['submitted'],
      to: 'accepted',
      by: ['intake'],
    },
    {
      action: 'start',
      from: ['submitted', 'accepted'],
      to: 'in-progress',
      by: ['intake'],
    },
    {
      action: 'fulfil',
      from: ['accepted', 'in-progress'],
      to: 'fulfilled',
      by: ['intake'],
    },
    {
      action: 'decline',
      from: ['submitted', 'accepted'],
      to: 'declined',
      by: ['intake'],
      comment: 'required',
    },
    {
      action: 'withdraw',
      from: ['submitted', 'accepted'],
      to: 'withdrawn',
      by: ['requester'],
    },
  ],
});
