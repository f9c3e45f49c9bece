import { over, refused, Situations, step } from './expectedStep';

const SUPPORT = 'support owner';
const INTAKE = 'intake owner';
const RELEASE = 'release owner';
const REPORT = 'requester support owner governance';

export const incident: Situations = {
  open: {
    state: 'open',
    steps: {
      edit: step(REPORT),
      mitigate: step(SUPPORT, 'mitigated'),
      resolve: step(SUPPORT, 'resolved'),
    },
  },
  mitigated: {
    state: 'mitigated',
    steps: {
      edit: step(REPORT),
      resolve: step(SUPPORT, 'resolved'),
      reopen: step(REPORT, 'open'),
    },
  },
  resolved: {
    state: 'resolved',
    steps: {
      review: step('support owner governance', 'reviewed'),
      reopen: step(REPORT, 'open'),
    },
  },
  reviewed: { state: 'reviewed', steps: { reopen: step(REPORT, 'open') } },
};

export const request: Situations = {
  submitted: {
    state: 'submitted',
    steps: {
      edit: step('requester intake owner'),
      accept: step(INTAKE, 'accepted'),
      start: step(INTAKE, 'in-progress'),
      decline: step(INTAKE, 'declined'),
      withdraw: step('requester', 'withdrawn'),
    },
  },
  accepted: {
    state: 'accepted',
    steps: {
      start: step(INTAKE, 'in-progress'),
      fulfil: step(INTAKE, 'fulfilled'),
      decline: step(INTAKE, 'declined'),
      withdraw: step('requester', 'withdrawn'),
    },
  },
  'in-progress': {
    state: 'in-progress',
    steps: { fulfil: step(INTAKE, 'fulfilled') },
  },
  fulfilled: over('fulfilled'),
  declined: over('declined'),
  withdrawn: over('withdrawn'),
};

export const release: Situations = {
  planned: {
    state: 'planned',
    steps: {
      edit: step('requester release owner'),
      release: step(RELEASE, 'released'),
      cancel: step('requester release owner', 'cancelled'),
    },
  },
  'planned, with an open change': {
    state: 'planned',
    steps: {
      edit: step('requester release owner'),
      release: refused(RELEASE),
      cancel: step('requester release owner', 'cancelled'),
    },
  },
  released: {
    state: 'released',
    steps: { withdraw: step(RELEASE, 'withdrawn') },
  },
  cancelled: over('cancelled'),
  withdrawn: over('withdrawn'),
};

export const freeze: Situations = {
  planned: {
    state: 'planned',
    steps: {
      edit: step('governance'),
      cancel: step('governance', 'cancelled'),
      start: step('clock', 'active'),
    },
  },
  active: {
    state: 'active',
    steps: {
      edit: step('governance'),
      cancel: step('governance', 'cancelled'),
      end: step('governance clock', 'ended'),
    },
  },
  ended: over('ended'),
  cancelled: over('cancelled'),
};
