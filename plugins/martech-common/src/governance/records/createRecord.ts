import { z } from 'zod';
import { RecordType } from '../machines';
import { changeFields } from './change';
import { exceptionFields } from './exception';
import { incidentFields } from './incident';
import {
  attestationFields,
  freezeFields,
  releaseFields,
  requestFields,
  reviewFields,
} from './otherTypes';
import { fullRef, links, words } from './parts';

const body = <F extends z.ZodType>(fields: F) =>
  z.strictObject({
    entityRef: fullRef('The entity it is about.'),
    title: words('What it is, in a line.', 200),
    description: words('More about it, Markdown.', 20_000).optional(),
    links: links.default([]),
    fields,
  });

const maybeAbout = <F extends z.ZodType>(fields: F) =>
  body(fields).extend({
    entityRef: fullRef('The entity it is about, if any.').optional(),
  });

/** Body of `POST /exceptions`, `POST /changes` and so on, by type. */
export const createRecordSchemas = {
  exception: body(exceptionFields),
  change: body(changeFields).extend({
    draft: z
      .boolean()
      .default(false)
      .describe('Keep it as a draft instead of submitting it.'),
  }),
  incident: body(incidentFields),
  request: maybeAbout(requestFields),
  release: body(releaseFields),
  review: body(reviewFields.default({})),
  attestation: body(attestationFields),
  freeze: maybeAbout(freezeFields),
} as const satisfies Record<RecordType, z.ZodType>;

/** @public */
export type CreateRecord<T extends RecordType = RecordType> = z.input<
  (typeof createRecordSchemas)[T]
>;
