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

const edit = <F extends z.ZodObject>(fields: F) =>
  z.strictObject({
    title: words('What it is, in a line.', 200).optional(),
    description: words('More about it, Markdown.', 20_000).optional(),
    links: links.optional(),
    fields: fields.partial().optional(),
  });

/**
 * What the `fields` of an action may hold; an action that is not named here takes
 * none. What an edit leaves out stays as it is; the whole is checked again.
 */
export const transitionFields: Partial<
  Record<RecordType, Record<string, z.ZodType>>
> = {
  exception: { edit: edit(exceptionFields), 'ask-renewal': renewalFields },
  change: {
    edit: edit(changeFields),
    schedule: z.strictObject({ window: changeWindow.optional() }),
  },
  incident: { edit: edit(incidentFields), mitigate: workaroundFields },
  request: { edit: edit(requestFields) },
  release: { edit: edit(releaseFields) },
  freeze: { edit: edit(z.strictObject(freezeFields.shape)) },
};

/** @public */
export type TransitionRecord = z.infer<typeof transitionSchema>;
