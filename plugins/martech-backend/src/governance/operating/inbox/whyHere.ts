import {
  DecisionArea,
  OperatingModel,
  RecordType,
} from '@martech-portal/backstage-plugin-martech-common';
import { Duty, StoredRecord } from '../../records/domain';
import { decidingArea } from '../domain/decidingArea';

const listing = new Intl.ListFormat('en', { type: 'conjunction' });

const list = (words: readonly string[]) => listing.format(words);

const words = (id: string | undefined) => (id ?? 'role').replaceAll('-', ' ');

/** What the next step is, by type and state. */
const nextStep: Partial<Record<RecordType, Record<string, string>>> = {
  change: {
    submitted: 'It is an emergency: start it when you are ready.',
    approved: 'It is approved: set a time for it.',
    scheduled: 'It is planned: start it when its time has come.',
    'in-progress': 'It is under way: say how it ended.',
    completed: 'It is done: review what was learned from it.',
    failed: 'It failed: review what was learned from it.',
    'rolled-back': 'It was taken back: review what was learned from it.',
  },
  incident: {
    open: 'You support this platform, and it does not work as it should.',
    mitigated: 'People work around it: find what is behind it, and resolve it.',
  },
  release: { planned: 'You release it: say when people have it.' },
  request: {
    submitted: 'You answer requests here: accept or decline it.',
    accepted: 'You accepted it: start or fulfil it.',
    'in-progress': 'You work on it: say when it is done.',
  },
};

function whyDecide(
  { principal, via }: Duty,
  areas: readonly DecisionArea[],
): string {
  const about = `about ${list(
    areas.map(({ title }) => title.toLocaleLowerCase('en')),
  )}`;
  const roles = [...new Set(areas.map(area => words(area.accountable)))];
  const role = list(roles);
  const group = principal.startsWith('group:');
  switch (via) {
    case 'role':
      return group
        ? `Your team decides ${about} as ${role}.`
        : `You decide ${about} as ${role}.`;
    case 'deputy':
      return group
        ? `Your team decides ${about} in place of the ${role}.`
        : `You decide ${about} in place of the ${role}.`;
    case 'group':
      return `Your group decides ${about}, because no ${role} can.`;
    default:
      return `It comes to the directors, because nobody else is left to decide ${about}.`;
  }
}

function whyNoApprover(areas: readonly DecisionArea[]): string {
  const about = list(areas.map(({ title }) => title.toLocaleLowerCase('en')));
  const roles = [...new Set(areas.map(area => words(area.accountable)))];
  return `Nobody is left to decide about ${about}: fill the role ${list(
    roles,
  )}, or name a group in the operating model.`;
}

/**
 * Why a record is with somebody, in a sentence or two. A decision says more
 * than a step, so it is told first.
 *
 * @param duties - those of that person, at least one
 */
export function whyHere(
  record: Pick<StoredRecord, 'state' | 'type'>,
  duties: readonly Duty[],
  model: OperatingModel,
): { duty: Duty['duty']; areas: string[]; why: string } {
  const of = (kind: Duty['duty']) => duties.filter(({ duty }) => duty === kind);
  const idsOf = (some: readonly Duty[]) => [
    ...new Set(some.flatMap(({ area }) => area ?? [])),
  ];
  const areasOf = (some: readonly Duty[]) => [
    ...new Set(idsOf(some).map(id => decidingArea(id, model))),
  ];
  const decide = of('decide');
  if (decide.length > 0) {
    // Several ways to the same person are one sentence each.
    const vias = [...new Set(decide.map(({ via }) => via))];
    const why = vias.map(via => {
      const same = decide.filter(duty => duty.via === via);
      return whyDecide(same[0], areasOf(same));
    });
    return { duty: 'decide', areas: idsOf(decide), why: why.join(' ') };
  }
  const stuck = of('no-approver');
  if (stuck.length > 0) {
    return {
      duty: 'no-approver',
      areas: [],
      why: whyNoApprover(areasOf(stuck)),
    };
  }
  const step = nextStep[record.type]?.[record.state];
  return { duty: 'act', areas: [], why: step ?? 'The next step is yours.' };
}
