import { RecordType } from '@martech-portal/backstage-plugin-martech-common';
import { StoredRecord } from '../../governance/records';
import { dayInWords } from './words';

type Words = (record: StoredRecord) => string;

const decide: Record<RecordType, Words> = {
  exception: ({ state }) =>
    state === 'active' ? 'Decide on a renewal' : 'Decide on an exception',
  change: ({ fields }) =>
    fields.emergency === true
      ? 'Decide on an emergency change'
      : 'Decide on a change',
  incident: () => 'Decide on an incident',
  request: () => 'Decide on a request',
  release: () => 'Decide on a release',
  review: () => 'Decide whether it may go live',
  attestation: () => 'Decide on an attestation',
  freeze: () => 'Decide on a freeze',
};

const act: Partial<Record<RecordType, Record<string, Words>>> = {
  change: {
    submitted: () => 'Start an emergency change',
    approved: () => 'Plan an approved change',
    scheduled: () => 'Carry out a change',
    'in-progress': () => 'Finish a change',
    completed: () => 'Review a finished change',
    failed: () => 'Review a failed change',
    'rolled-back': () => 'Review a change that was taken back',
  },
  incident: {
    open: ({ fields }) =>
      typeof fields.priority === 'string'
        ? `Look at an incident (${fields.priority})`
        : 'Look at an incident',
    mitigated: () => 'Resolve an incident with a workaround',
  },
  request: {
    submitted: () => 'Answer a request',
    accepted: () => 'Work on a request',
    'in-progress': () => 'Finish a request',
  },
  release: {
    planned: ({ dueAt }) =>
      dueAt
        ? `Release by ${dayInWords(new Date(dueAt.getTime() - 1))}`
        : 'Release',
  },
};

/** What somebody has to do, as an invitation. */
export function dutyWords(
  duty: 'decide' | 'act' | 'no-approver',
  record: StoredRecord,
): string {
  if (duty === 'no-approver') return 'Find somebody who can decide';
  if (duty === 'decide') return decide[record.type](record);
  const words = act[record.type]?.[record.state];
  return words ? words(record) : 'Go on with this';
}
