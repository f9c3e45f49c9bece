import {
  ChangeAspect,
  RecordType,
} from '@martech-portal/backstage-plugin-martech-common';
import { mockServices } from '@backstage/backend-test-utils';
import { readOperatingModel } from '../../operating';
import { GivenApproval, Moment, StoredRecord } from '../../records';
import { ChangeSeen } from '../domain/ChangeSeen';
import { Freeze } from '../domain/Freeze';

export const NOW = new Date('2026-11-22T10:00:00.000Z');
export const hours = (count: number) =>
  new Date(NOW.getTime() + count * 60 * 60 * 1_000);

/** The model as it is without any configuration. */
export const model = readOperatingModel(mockServices.rootConfig());

export const anna: Moment = {
  now: NOW,
  by: { ref: 'user:default/anna', groups: [], person: true },
};

/** From and to in hours from now. */
export const freeze = (from: number, to: number): Freeze => ({
  id: 'F1',
  number: 'FRZ-1',
  title: 'Peak trading',
  startsAt: hours(from),
  endsAt: hours(to),
});

export const window = (from: number, to: number) => ({
  start: hours(from).toISOString(),
  end: hours(to).toISOString(),
});

export const seen = (some: Partial<ChangeSeen> = {}): ChangeSeen => ({
  model,
  standard: [{ id: 'new-user', title: 'A new user' }],
  freezes: [],
  affected: ['marketingplatform:default/shop'],
  decideWithin: 5 * 24 * 60 * 60 * 1_000,
  ...some,
});

export const record = (
  type: RecordType,
  some: Partial<StoredRecord>,
): StoredRecord => ({
  id: '01J00000000000000000000001',
  type,
  number: 7,
  entityRef: 'marketingplatform:default/dam',
  title: 'Something',
  state: 'submitted',
  areas: [],
  requestedBy: 'user:default/anna',
  createdAt: NOW,
  updatedAt: NOW,
  version: 1,
  revision: 1,
  links: [],
  fields: {},
  ...some,
});

/** A change of access rights, which one area decides about. */
export const change = (
  state: string,
  fields: Readonly<Record<string, unknown>> = {},
  some: Partial<StoredRecord> = {},
): StoredRecord => {
  const aspects: ChangeAspect[] = ['access-rights'];
  return record('change', {
    state,
    areas: ['access'],
    fields: {
      aspects,
      emergency: false,
      risk: 'low',
      changeClass: fields.emergency ? 'emergency' : 'normal',
      affected: [],
      ...fields,
    },
    ...some,
  });
};

export const verdict = (
  area: string,
  some: Partial<GivenApproval> = {},
): GivenApproval => ({
  area,
  by: 'user:default/ines',
  at: NOW,
  version: 1,
  revision: 1,
  verdict: 'approve',
  askedAt: NOW,
  ...some,
});
