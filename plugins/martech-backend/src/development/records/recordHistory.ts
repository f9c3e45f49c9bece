import { recordTypes } from '@martech-portal/backstage-plugin-martech-common';
import { z } from 'zod';

const name = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'must be a name of small letters, digits and hyphens',
});
const person = z.string().regex(/^(user|service):[^\s]+$/, {
  error: 'must be a full reference, for example user:default/maya.lindqvist',
});
const at = z.iso.datetime({
  error: 'must be an instant in UTC, for example 2026-03-04T09:30:00Z',
});
const json = z.record(z.string(), z.json());

/** A record that somebody began. */
const begunSchema = z.strictObject({
  record: name.describe('What the history calls it.'),
  at,
  by: person,
  type: z.enum(recordTypes),
  body: json.describe('As it is sent to the API.'),
});

/** Something that somebody did with a record. */
const stepSchema = z.strictObject({
  record: name,
  at,
  by: person,
  action: z.string(),
  comment: z.string().optional(),
  fields: json.optional(),
  begins: name
    .optional()
    .describe('What the history calls the record that begins with it.'),
});

/** What people did about records, of `POST /dev/history`. */
export const recordHistorySchema = z
  .strictObject({
    begun: z.array(begunSchema).max(10_000),
    steps: z.array(stepSchema).max(50_000),
  })
  .superRefine(({ begun, steps }, context) => {
    const known = new Map<string, string>();
    const names = [
      ...begun.map(({ at: since, record }) => ({ record, since })),
      ...steps.flatMap(({ at: since, begins }) =>
        begins === undefined ? [] : { record: begins, since },
      ),
    ];
    for (const { record, since } of names) {
      if (known.has(record)) {
        context.addIssue({
          code: 'custom',
          message: `two records are called ${record}`,
        });
      }
      known.set(record, since);
    }
    for (const { action, at: moment, record } of steps) {
      const since = known.get(record);
      if (since === undefined || moment < since) {
        context.addIssue({
          code: 'custom',
          message: `${action} at ${moment}: there is no record ${record} yet`,
        });
      }
    }
  });

export type RecordHistory = z.output<typeof recordHistorySchema>;
export type Begun = RecordHistory['begun'][number];
export type Step = RecordHistory['steps'][number];
