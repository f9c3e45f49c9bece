import { machine } from './machine';

/** Changes and template versions that people get together. */
export const releaseMachine = machine({
  states: ['planned', 'released', 'cancelled', 'withdrawn'],
  initial: ['planned'],
  closed: ['released', 'cancelled', 'withdrawn'],
  transitions: [
    { action: 'edit', from: ['planned'], by: ['requester', 'release'] },
    {
      action: 'release',
      from: ['planned'],
      to: 'released',
      by: ['release'],
    },
    {
      action: 'cancel',
      from: ['planned'],
      to: 'cancelled',
      by: ['requester', 'release'],
    },
    {
      action: 'withdraw',
      from: ['released'],
      to: 'withdrawn',
      by: ['release'],
      comment: 'required',
    },
  ],
});
