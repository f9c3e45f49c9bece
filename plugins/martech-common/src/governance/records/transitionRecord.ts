import { z } from 'zod';
import { RecordType } from '../machines';
import { changeFields, changeWindow } from './change';
import { exceptionFields, renewalFields } from './exception';
import { incidentFields, workaroundFields } from './incident';
import { freezeFields, releaseFields, requestFields } from './otherTypes';
import { links, words } from './parts';

/** Body of `POST /<type>/:id/transitions`; `fields` are checked by the action. */
export const transitionSchema = z.strictObject({
  action: z.string().min(1).max(63),
  comment: words('Why, for everybody who reads it later.').optional(),
  fields: z.record(z.string(), z.unknown()).optional(),
});

/** Optional, and missing stays missing: a default would undo what stood there. */
const maybe = (field: z.core.$ZodType) =>
  z.optional(field instanceof z.ZodDefault ? field.unwrap() : field);

const edit = (fields: z.ZodObject) =>
  z.strictObject({
    title: words('What it is, in a line.', 200).optional(),
    description: words('More about it, Markdown.', 20_000).optional(),
    links: links.optional(),
    fields: z
      .strictObject(
        Object.fromEntries(
          Object.entries(fields.shape).map(([name, field]) => [
            name,
            maybe(field),
          ]),
        ),
      )
      .optional(),
  });

/** What a verdict may say: one of the areas that the person decides about. */
const verdict = z.strictObject({
  area: z
    .string()
    .min(1)
    .max(63)
    .optional()
    .describe('Only this decision area; without it all that are open to you.'),
});

/**
 * What the `fields` of an action may hold; an action that is not named here takes
 * none. What an edit leaves out stays as it is; the whole is checked again.
 */
export const transitionFields: Partial<
  Record<RecordType, Record<string, z.ZodType>>
> = {
  exception: {
    edit: edit(exceptionFields),
    approve: verdict,
    deny: verdict,
    'ask-renewal': renewalFields,
    renew: verdict,
    'refuse-renewal': verdict,
  },
  change: {
    edit: edit(changeFields),
    approve: verdict,
    reject: verdict,
    schedule: z.strictObject({ window: changeWindow.optional() }),
  },
  incident: { edit: edit(incidentFields), mitigate: workaroundFields },
  request: { edit: edit(requestFields) },
  release: { edit: edit(releaseFields) },
  review: { approve: verdict, reject: verdict },
  freeze: { edit: edit(freezeFields) },
};

/** @public */
export type TransitionRecord = z.infer<typeof transitionSchema>;
