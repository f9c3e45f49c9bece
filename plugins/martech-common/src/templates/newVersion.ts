import { z } from 'zod';
import { url } from '../kinds/fields';

const place = z
  .strictObject({
    url: url('Where the file is.').optional(),
    path: z
      .string()
      .min(1)
      .max(1_000)
      .optional()
      .describe('Where the file is, beside the entity.'),
  })
  .refine(
    source => (source.url === undefined) !== (source.path === undefined),
    {
      error: 'has one place, write url or path',
    },
  );

const version = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .describe('For example 4.3.0; another than now.');

/**
 * What a change of a template publishes: the version, where its file is, and
 * the hash that the file had. Who approves the change approves this very file.
 */
export const newVersionSchema = z.strictObject({
  version,
  source: place,
  integrity: z.string().regex(/^sha256-[A-Za-z0-9+/]{43}=$/, {
    error: 'must be sha256- followed by the hash in base64',
  }),
});

/** @public */
export type NewVersion = z.infer<typeof newVersionSchema>;

/** Body of `POST /templates/:namespace/:name/versions`. */
export const proposeVersionSchema = z.strictObject({
  version,
  changed: z
    .string()
    .trim()
    .min(1)
    .max(4_000)
    .describe('What is different, for those who approve it.'),
  source: place,
  risk: z.enum(['low', 'medium', 'high']).default('low'),
});

/** @public */
export type ProposeVersion = z.input<typeof proposeVersionSchema>;

/** Answer of `POST /templates/:namespace/:name/versions/:change/apply`. */
export const appliedVersionSchema = z.object({
  outcome: z
    .enum(['applied', 'edit-source'])
    .describe('edit-source: write the lines in Git first, then ask again.'),
  yaml: z.string().optional(),
  editUrl: z.string().optional(),
});

/** @public */
export type AppliedVersion = z.infer<typeof appliedVersionSchema>;
