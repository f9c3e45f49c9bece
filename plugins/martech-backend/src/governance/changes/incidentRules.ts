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

const asked = z.object(incidentFields.shape);

type Body = z.output<typeof createRecordSchemas.incident>;

/** What is looked up before anything is decided about an incident. */
export interface IncidentSeen {
  /** What depends on the entity, the nearest first. */
  affected: readonly string[];
}

/** Milliseconds until it should work again, by priority. */
export type RestoreWithin = Readonly<Record<Priority, number>>;

/** @throws InputError that names the field */
function gradeOf(fields: IncidentFields, reportedAt: Date): Priority {
  if (fields.startedAt && new Date(fields.startedAt) > reportedAt) {
    throw new InputError(
      'fields.startedAt: lies after the incident was reported, leave it out if it began then',
    );
  }
  return priorityOf(fields.impact, fields.urgency);
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

  /** Counted from where the time that it has was counted from. */
  function movedDue(before: StoredIncident, dueAt: Date, priority: Priority) {
    const difference = restoreWithin[priority] - restoreWithin[before.priority];
    return later(dueAt, difference);
  }

  function edited({ record, ...step }: Step): Becoming {
    const { fields, words } = readEdit({ ...step, record }, asked);
    const priority = gradeOf(fields, record.createdAt);
    const { dueAt } = record;
    return {
      ...words,
      fields: { ...record.fields, ...fields, priority },
      ...(dueAt && { dueAt: movedDue(readIncident(record), dueAt, priority) }),
    };
  }

  return {
    type: 'incident',
    schema: createRecordSchemas.incident,

    look: async ({ action, entityRef }) => ({
      affected: action === 'begin' ? await options.affected(entityRef) : [],
    }),

    begin({ fields }, { affected }, { now }) {
      const priority = gradeOf(fields, now);
      return {
        areas: [],
        dueAt: later(now, restoreWithin[priority]),
        fields: { ...fields, priority, affected },
      };
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
