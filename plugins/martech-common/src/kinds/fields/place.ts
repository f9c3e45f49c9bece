import { z } from 'zod';
import { url } from './scalars';

// Two slashes, or a slash and a backslash, would lead a browser to another host.
const pathOfPortal = z
  .string()
  .regex(/^\/(?![/\\])[^\s\\]*$/)
  .max(2_000);

/** A page: a full address, or a path of this portal such as `/martech/vendors`. */
export const place = (description: string) =>
  z
    .string()
    .refine(
      value =>
        pathOfPortal.safeParse(value).success ||
        url('').safeParse(value).success,
      {
        error:
          'must be a full address starting with https:// or http://, or a path of this portal such as /martech/vendors',
      },
    )
    .meta({ description });
