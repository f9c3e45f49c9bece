import { createRecordSchemas } from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';
import { Asked, RecordRules } from '../records';
import { changeRefusal } from './domain/changeRefusal';
import { ChangeSeen } from './domain/ChangeSeen';
import { changeStep } from './domain/changeStep';
import { draftedChange, submittedChange } from './domain/submittedChange';

type Body = z.output<typeof createRecordSchemas.change>;

/** What is particular to changes. */
export const createChangeRules = (options: {
  look(entityRef: string | undefined, now: Date): Promise<ChangeSeen>;
}): RecordRules<Body, ChangeSeen> => ({
  type: 'change',
  schema: createRecordSchemas.change,
  look: ({ entityRef, moment, record }: Asked) =>
    options.look(record?.entityRef ?? entityRef, moment.now),
  begin: ({ draft, fields }, seen, { now }) =>
    draft ? draftedChange(fields, seen) : submittedChange(fields, seen, now),
  refusal: (step, seen, { now }) => changeRefusal(step, seen, now),
  step: (step, seen, { now }) => changeStep(step, seen, now),
});
