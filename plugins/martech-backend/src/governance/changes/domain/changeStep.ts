import { changeFields } from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { openAreas } from '../../operating';
import { Becoming, Step } from '../../records';
import { periodOf } from './changeProblem';
import { scheduledWindow } from './changeRefusal';
import { ChangeSeen } from './ChangeSeen';
import { readEdit } from '../../records/domain/readEdit';
import { later } from '../../records/domain/days';
import { readChange, StoredChange } from './StoredChange';
import {
  decidedState,
  draftedChange,
  submittedChange,
} from './submittedChange';

const asked = z.object(changeFields.shape);
const DAY = 24 * 60 * 60 * 1_000;
/** An emergency is approved afterwards within this time. */
const APPROVE_EMERGENCY_WITHIN = 2 * DAY;

function edited(step: Step, seen: ChangeSeen, now: Date): Becoming {
  const { fields, words } = readEdit(step, asked);
  const isDraft = step.record.state === 'draft';
  return {
    ...words,
    ...(isDraft
      ? draftedChange(fields, seen)
      : submittedChange(fields, seen, now)),
  };
}

/** An emergency that began goes on while it is decided about. */
function decided({ action, approvals, record }: Step): Becoming {
  const change = readChange(record);
  if (record.state !== 'submitted') {
    const isOpen = openAreas(record, approvals).length > 0;
    return { state: record.state, ...(!isOpen && { dueAt: null }) };
  }
  return action === 'approve'
    ? { state: decidedState({ emergency: change.emergency }), dueAt: null }
    : { dueAt: null, window: null };
}

function scheduled(step: Step): Becoming {
  const change = readChange(step.record);
  const window = scheduledWindow(step, change);
  return {
    fields: { ...change, window },
    ...(window && { window: periodOf(window) }),
  };
}

/** When it should be done; without a time ahead within a day. */
function plannedEnd({ window }: StoredChange, now: Date): Date {
  const end = window && new Date(window.end);
  return end && end > now ? end : later(now, DAY);
}

function started({ approvals, record }: Step, now: Date): Becoming {
  const change = readChange(record);
  const isOpen = openAreas({ ...record, state: 'in-progress' }, approvals);
  const isEarly = change.window && now < new Date(change.window.start);
  return {
    fields: { ...change, startedAt: now.toISOString() },
    window: { startsAt: now, endsAt: plannedEnd(change, now) },
    dueAt: isOpen.length > 0 ? later(now, APPROVE_EMERGENCY_WITHIN) : null,
    ...(isEarly && { note: 'Started before its window' }),
  };
}

const MOMENT = 1;

/** What took place has the time that it took, on every calendar. */
function ended(change: StoredChange, now: Date): Becoming {
  if (change.endedAt || !change.startedAt) return {};
  const startsAt = new Date(change.startedAt);
  const endsAt = new Date(Math.max(now.getTime(), startsAt.getTime() + MOMENT));
  return {
    fields: { ...change, endedAt: now.toISOString() },
    window: { startsAt, endsAt },
  };
}

/** What a change becomes by a step that is allowed. */
export function changeStep(step: Step, seen: ChangeSeen, now: Date): Becoming {
  const { action, record } = step;
  switch (action) {
    case 'edit':
      return edited(step, seen, now);
    case 'submit':
      return submittedChange(asked.parse(record.fields), seen, now);
    case 'approve':
    case 'reject':
      return decided(step);
    case 'schedule':
      return scheduled(step);
    case 'start':
      return started(step, now);
    case 'complete':
    case 'fail':
    case 'roll-back':
      return ended(readChange(record), now);
    case 'cancel':
      return { dueAt: null, window: null };
    default:
      return {};
  }
}
