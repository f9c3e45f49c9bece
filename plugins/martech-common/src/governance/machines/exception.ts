import { machine } from './machine';

/** A rule is not met for a while, with somebody's word and an end. */
export const exceptionMachine = machine({
  states: [
    'requested',
    'active',
    'denied',
    'withdrawn',
    'revoked',
    'closed',
    'expired',
  ],
  initial: ['requested'],
  closed: ['denied', 'withdrawn', 'revoked', 'closed', 'expired'],
  transitions: [
    {
      action: 'edit',
      from: ['requested'],
      by: ['requester'],
      edits: true,
    },
    {
      action: 'approve',
      from: ['requested'],
      to: 'active',
      by: ['approver'],
      person: true,
      verdict: 'approve',
    },
    {
      action: 'deny',
      from: ['requested'],
      to: 'denied',
      by: ['approver'],
      person: true,
      verdict: 'reject',
      comment: 'required',
    },
    {
      action: 'withdraw',
      from: ['requested'],
      to: 'withdrawn',
      by: ['requester'],
    },
    {
      action: 'ask-renewal',
      from: ['active'],
      by: ['requester', 'owner'],
      edits: true,
      comment: 'required',
    },
    {
      action: 'renew',
      from: ['active'],
      by: ['approver'],
      person: true,
      verdict: 'approve',
    },
    {
      action: 'refuse-renewal',
      from: ['active'],
      by: ['approver'],
      person: true,
      verdict: 'reject',
      comment: 'required',
    },
    {
      action: 'revoke',
      from: ['active'],
      to: 'revoked',
      by: ['approver', 'governance'],
      person: true,
      comment: 'required',
    },
    {
      action: 'close',
      from: ['active'],
      to: 'closed',
      by: ['requester', 'owner', 'governance', 'clock'],
    },
    {
      action: 'expire',
      from: ['active'],
      to: 'expired',
      by: ['clock'],
    },
  ],
});
