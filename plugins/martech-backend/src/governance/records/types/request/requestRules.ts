import { InputError } from '@backstage/errors';
import {
  createRecordSchemas,
  requestFields,
  RequestFields,
} from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { Becoming, RecordRules, Step } from '../../domain';
import { later } from '../../domain/days';
import { readEdit } from '../../domain/readEdit';

type Body = z.output<typeof createRecordSchemas.request>;

/** What is looked up before anything is decided about a request. */
export interface RequestSeen {
  /** Milliseconds in which it is to be answered. */
  respondWithin: number;
}

const ofImprovements = ['value', 'effort', 'priority'] as const;

/** @throws InputError that names the field */
function checked(fields: RequestFields): RequestFields {
  const extra =
    fields.kind === 'improvement'
      ? undefined
      : ofImprovements.find(name => fields[name] !== undefined);
  if (extra) {
    throw new InputError(
      `fields.${extra}: belongs to improvements, leave it out of a request for ${fields.kind}`,
    );
  }
  return fields;
}

function edited(step: Step): Becoming {
  const { words, fields } = readEdit(step, requestFields);
  return { ...words, fields: checked(fields) };
}

/** Nothing is due any more, whatever the answer is; metrics tell whether it was late. */
const answered = ({ record: { dueAt, fields } }: Step): Becoming => ({
  dueAt: null,
  ...(dueAt && { fields: { ...fields, respondBy: dueAt.toISOString() } }),
});

/** What is particular to requests. Nothing is decided: they are answered. */
export const createRequestRules = (options: {
  /** Response target of a platform, or the one of the portal; milliseconds. */
  respondWithin(entityRef: string | undefined): Promise<number>;
}): RecordRules<Body, RequestSeen> => ({
  type: 'request',
  schema: createRecordSchemas.request,

  look: async ({ action, entityRef }) => ({
    respondWithin:
      action === 'begin' ? await options.respondWithin(entityRef) : 0,
  }),

  begin: ({ fields }, { respondWithin }, { now }) => ({
    areas: [],
    fields: checked(fields),
    dueAt: later(now, respondWithin),
  }),

  refusal: () => undefined,

  step: step => (step.action === 'edit' ? edited(step) : answered(step)),
});
