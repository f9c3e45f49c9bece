import { z } from 'zod';
import { url } from '../../kinds/fields';
import { isFullReference } from '../../scorecards/isFullReference';

/** Texts of people: one page at most, so that a list of records stays small. */
export const words = (description: string, most = 4_000) =>
  z.string().trim().min(1).max(most).describe(description);

/** A full entity reference in lower case, for example `marketingplatform:default/dam`. */
export const fullRef = (description: string) =>
  z
    .string()
    .max(500)
    .refine(isFullReference, {
      error:
        'must be a full reference, for example marketingplatform:default/asset-library',
    })
    .transform(reference => reference.toLowerCase())
    .describe(description);

/** Id of a record: a ULID. */
export const recordId = z
  .string()
  .regex(/^[0-9A-HJKMNP-TV-Z]{26}$/, { error: 'must be the id of a record' });

/** A day after which something no longer holds: the end of it, UTC. */
export const lastDay = (description: string) =>
  z.iso
    .date({ error: 'must be a day written as YYYY-MM-DD' })
    .describe(description);

export const instant = (description: string) =>
  z.iso
    .datetime({
      error: 'must be an instant in UTC, for example 2026-11-30T18:00:00Z',
    })
    .describe(description);

/** A ticket, a page or a mail elsewhere. */
export const link = z.strictObject({
  title: words('What it is.', 200),
  url: url('Where it is.'),
});

export const links = z.array(link).max(20);
