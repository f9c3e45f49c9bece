import { machine } from './machine';

/** A time in which nothing changes, for example peak trading. */
export const freezeMachine = machine({
  states: ['planned', 'active', 'ended', 'cancelled'],
  initial: ['planned'],
  closed: ['ended', 'cancelled'],
  transitions: [
    { action: 'edit', from: ['planned', 'active'], by: ['governance'] },
    {
      action: 'start',
      from: ['planned'],
      to: 'active',
      by: ['clock'],
    },
    {
      action: 'end',
      from: ['active'],
      to: 'ended',
      by: ['governance', 'clock'],
    },
    {
      action: 'cancel',
      from: ['planned', 'active'],
      to: 'cancelled',
      by: ['governance'],
      comment: 'required',
    },
  ],
});
