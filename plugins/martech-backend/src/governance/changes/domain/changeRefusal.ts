import {
  ChangeFields,
  changeWindow,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { openAreas } from '../../operating';
import { Step } from '../../records';
import { changeProblem, windowProblem } from './changeProblem';
import { ChangeSeen } from './ChangeSeen';
import { freezeAt, freezeInWords } from './Freeze';
import { listed } from './inWords';
import { readChange, StoredChange } from './StoredChange';

/** What `schedule` may bring. */
const scheduleFields = z
  .object({ window: changeWindow.optional() })
  .default({});

export const scheduledWindow = (
  step: Step,
  change: Pick<StoredChange, 'window'>,
): ChangeFields['window'] =>
  scheduleFields.parse(step.input.fields).window ?? change.window;

const titles = (areas: readonly string[], { model }: ChangeSeen) =>
  listed(
    areas.map(id => model.areas.find(area => area.id === id)?.title ?? id),
  );

const unapproved = ({ record, approvals }: Step, seen: ChangeSeen) =>
  `It is not approved yet: it waits for ${titles(
    openAreas(record, approvals),
    seen,
  )}`;

function submitRefusal(change: StoredChange, seen: ChangeSeen, now: Date) {
  const problem = changeProblem(change, seen, now);
  return (
    problem &&
    `It is not complete: ${problem.field} ${problem.message}. Edit it first`
  );
}

function verdictRefusal({ record }: Step, change: StoredChange) {
  return record.state === 'submitted' || change.emergency
    ? undefined
    : 'It was decided before it started: there is nothing left to decide';
}

function scheduleRefusal(
  step: Step,
  change: StoredChange,
  seen: ChangeSeen,
  now: Date,
) {
  if (step.record.state === 'submitted') {
    return change.emergency
      ? 'An emergency is not scheduled: start it when you begin'
      : unapproved(step, seen);
  }
  const window = scheduledWindow(step, change);
  if (!window) return 'It has no time yet: give a window with start and end';
  const problem = windowProblem({ ...change, window }, seen, now);
  return problem && `The window ${problem.message}`;
}

function startRefusal(
  step: Step,
  change: StoredChange,
  seen: ChangeSeen,
  now: Date,
) {
  if (change.emergency) return undefined;
  if (step.record.state === 'submitted') return unapproved(step, seen);
  const freeze = freezeAt(seen.freezes, now);
  return (
    freeze &&
    `Nothing may change now because of ${freezeInWords(
      freeze,
    )}. Start it after that; if it cannot wait, cancel it and ask for it as an emergency`
  );
}

function reviewRefusal(step: Step, seen: ChangeSeen) {
  const open = openAreas(step.record, step.approvals);
  return open.length === 0
    ? undefined
    : `This emergency still needs a verdict: it waits for ${titles(
        open,
        seen,
      )}`;
}

/** Beyond the table: why a step cannot be taken with a change now, and what to do. */
export function changeRefusal(
  step: Step,
  seen: ChangeSeen,
  now: Date,
): string | undefined {
  const change = readChange(step.record);
  switch (step.action) {
    case 'submit':
      return submitRefusal(change, seen, now);
    case 'approve':
    case 'reject':
      return verdictRefusal(step, change);
    case 'schedule':
      return scheduleRefusal(step, change, seen, now);
    case 'start':
      return startRefusal(step, change, seen, now);
    case 'review':
      return reviewRefusal(step, seen);
    default:
      return undefined;
  }
}
