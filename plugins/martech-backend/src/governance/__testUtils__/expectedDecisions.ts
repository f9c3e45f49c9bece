import { over, refused, Situations, step } from './expectedStep';

const OWN = 'requester owner';
const ACTIVE = {
  revoke: step('approver governance', 'revoked'),
  // The portal does, when nothing is left that it covers.
  close: step('requester owner governance clock', 'closed'),
  expire: step('clock', 'expired'),
};

export const exception: Situations = {
  requested: {
    state: 'requested',
    steps: {
      edit: step('requester'),
      approve: step('approver', 'active'),
      deny: step('approver', 'denied'),
      withdraw: step('requester', 'withdrawn'),
    },
  },
  active: {
    state: 'active',
    steps: {
      ...ACTIVE,
      'ask-renewal': step(OWN),
      renew: refused('approver'),
      'refuse-renewal': refused('approver'),
    },
  },
  'active, renewal asked for': {
    state: 'active',
    steps: {
      ...ACTIVE,
      'ask-renewal': step(OWN),
      renew: step('approver'),
      'refuse-renewal': step('approver'),
    },
  },
  'active, renewed twice': {
    state: 'active',
    steps: { ...ACTIVE, 'ask-renewal': refused(OWN) },
  },
  denied: over('denied'),
  withdrawn: over('withdrawn'),
  revoked: over('revoked'),
  closed: over('closed'),
  expired: over('expired'),
};

export const review: Situations = {
  open: {
    state: 'open',
    steps: {
      approve: step('approver', 'approved'),
      reject: step('approver', 'rejected'),
      refresh: step(OWN),
      withdraw: step(OWN, 'withdrawn'),
    },
  },
  approved: over('approved'),
  rejected: over('rejected'),
  withdrawn: over('withdrawn'),
};

export const attestation: Situations = { given: over('given') };
