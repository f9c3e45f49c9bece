import {
  Actor,
  machines,
  Transition,
} from '@martech-portal/backstage-plugin-martech-common';
import { actorWords } from './actorWords';
import { GivenApproval } from './GivenApproval';
import { Doer } from './Moment';
import { numberOf } from './numberOf';
import { openAreas } from './openAreas';
import { RecordPeople } from './RecordPeople';
import { StoredRecord } from './StoredRecord';

/** Somebody is about to do something with a record. */
export interface Attempt {
  action: string;
  /** In the state it has as of now. */
  record: StoredRecord;
  approvals: readonly GivenApproval[];
  by: Doer;
  people: RecordPeople;
  /** Of a verdict: only this area. */
  area?: string;
}

/** Why not; `state`: not as the record is now, `actor`: not by this doer. */
export interface Refusal {
  because: 'state' | 'actor';
  message: string;
}

/** What the table of the machine says to an attempt. */
export type Judgement =
  | { transition: Transition; verdictOn: readonly string[] }
  | { refusal: Refusal };

const refuse = (because: Refusal['because'], message: string): Judgement => ({
  refusal: { because, message },
});

const list = (words: readonly string[]) =>
  new Intl.ListFormat('en', { type: 'disjunction' }).format(words);

const MOST_NAMED = 5;

/** "Only its owner (user:default/ines) may do this", for at most some names. */
function onlyThese({ by }: Transition, { people, record }: Attempt): string {
  const words = list(by.map(actor => actorWords[actor]));
  const refs = [...new Set(by.flatMap(actor => people.who(actor, record)))];
  const named = refs.slice(0, MOST_NAMED).join(', ');
  const more = refs.length > MOST_NAMED ? ' and others' : '';
  return `Only ${words} may ${
    refs.length > 0 ? `do this: ${named}${more}` : 'do this'
  }`;
}

const isActor = ({ by, people, record }: Attempt) => {
  const asked = record.requestedBy === by.ref;
  return (actor: Actor) =>
    actor === 'clock'
      ? by.ref === 'clock'
      : by.ref !== 'clock' &&
        !(asked && actor === 'approver') &&
        people.is(by, actor, record);
};

/** Which areas a verdict is on: all that are open to the doer, or the one named. */
function judgeVerdict(transition: Transition, attempt: Attempt): Judgement {
  const { approvals, area, by, people, record } = attempt;
  const number = numberOf(record);
  if (area !== undefined && !record.areas.includes(area)) {
    return refuse(
      'state',
      `${number} is not about ${area}: ${
        list(record.areas) || 'nothing'
      } has to be decided`,
    );
  }
  const open = openAreas(record, approvals);
  const own = people.areasOf(by, record);
  const wanted = area === undefined ? open : open.filter(id => id === area);
  const verdictOn = wanted.filter(id => own.includes(id));
  if (verdictOn.length > 0) return { transition, verdictOn };
  if (wanted.length === 0) {
    return refuse('state', `Nothing of ${number} is left to be decided`);
  }
  return refuse(
    'actor',
    `Another decision is open on ${number}, about ${list(
      wanted,
    )}: you decide about ${list(own)}`,
  );
}

/**
 * What the table says: is it possible in this state, and may this doer do it?
 * Who asked never decides.
 */
export function judgeStep(attempt: Attempt): Judgement {
  const { action, by, record } = attempt;
  const rows = machines[record.type].transitions.filter(
    row => row.action === action,
  );
  const transition = rows.find(({ from }) => from.includes(record.state));
  if (!transition) {
    const states = [...new Set(rows.flatMap(({ from }) => from))];
    const possible = states.length > 0 ? ` while it is ${list(states)}` : '';
    return refuse(
      'state',
      `${numberOf(record)} is ${
        record.state
      }: ${action} is possible only${possible}`,
    );
  }
  const is = isActor(attempt);
  if (!transition.by.some(is)) {
    const decides = transition.by.includes('approver');
    return refuse(
      'actor',
      decides && record.requestedBy === by.ref
        ? `You asked for ${numberOf(
            record,
          )} yourself: somebody else has to decide`
        : onlyThese(transition, attempt),
    );
  }
  if (transition.person && !by.person) {
    return refuse('actor', `Only a person may ${action}: sign in and do it`);
  }
  return transition.verdict
    ? judgeVerdict(transition, attempt)
    : { transition, verdictOn: [] };
}
