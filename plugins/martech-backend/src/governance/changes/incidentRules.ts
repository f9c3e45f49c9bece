import { InputError } from '@backstage/errors';
import {
  createRecordSchemas,
  incidentFields,
  IncidentFields,
  Priority,
  priorityOf,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { Becoming, RecordRules, Step } from '../records';
import { readEdit } from '../records/domain/readEdit';
import { later } from '../records/domain/days';
import { readIncident, StoredIncident } from './domain/StoredIncident';
import {
  AskForException,
  readWorkaround,
  workaroundException,
} from './domain/workaround';

type Body = z.output<typeof createRecordSchemas.incident>;

/** What is looked up before anything is decided about an incident. */
export interface IncidentSeen {
  /** What depends on the entity, the nearest first. */
  affected: readonly string[];
}

/** Milliseconds until it should work again, by priority. */
export type RestoreWithin = Readonly<Record<Priority, number>>;

/** @throws InputError that names the field */
function graded(
  fields: IncidentFields,
  openedAt: Date,
  restoreWithin: RestoreWithin,
) {
  if (fields.startedAt && new Date(fields.startedAt) > openedAt) {
    throw new InputError(
      'fields.startedAt: lies ahead, leave it out if it begins now',
    );
  }
  const priority = priorityOf(fields.impact, fields.urgency);
  return { priority, dueAt: later(openedAt, restoreWithin[priority]) };
}

function reopened(
  incident: StoredIncident,
  restoreWithin: RestoreWithin,
  now: Date,
): Becoming {
  const { resolvedAt, ...fields } = incident;
  return { fields, dueAt: later(now, restoreWithin[incident.priority]) };
}

/** What is particular to incidents. */
export function createIncidentRules(options: {
  affected(entityRef: string | undefined): Promise<readonly string[]>;
  askForException: AskForException;
  restoreWithin: RestoreWithin;
}): RecordRules<Body, IncidentSeen> {
  const { askForException, restoreWithin } = options;

  function edited(step: Step): Becoming {
    const { fields, words } = readEdit(step, z.object(incidentFields.shape));
    const { createdAt } = step.record;
    const { dueAt, priority } = graded(fields, createdAt, restoreWithin);
    return {
      ...words,
      fields: { ...step.record.fields, ...fields, priority },
      dueAt,
    };
  }

  return {
    type: 'incident',
    schema: createRecordSchemas.incident,

    look: async ({ action, entityRef }) => ({
      affected: action === 'begin' ? await options.affected(entityRef) : [],
    }),

    begin({ fields }, { affected }, { now }) {
      const { dueAt, priority } = graded(fields, now, restoreWithin);
      return { areas: [], dueAt, fields: { ...fields, priority, affected } };
    },

    refusal: () => undefined,

    step(step, _, { now }) {
      const { input, record } = step;
      switch (step.action) {
        case 'edit':
          return edited(step);
        case 'mitigate': {
          const workaround = readWorkaround(input.fields);
          if (!workaround) return {};
          const also = workaroundException(
            record,
            workaround,
            askForException,
            now,
          );
          return { also: [also] };
        }
        case 'resolve':
          return {
            dueAt: null,
            fields: { ...record.fields, resolvedAt: now.toISOString() },
          };
        case 'reopen':
          return reopened(readIncident(record), restoreWithin, now);
        default:
          return {};
      }
    },
  };
}
