import { z } from 'zod';

const pattern =
  /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/**
 * Whether a text is the name of a host on the web, in lower case: no address of
 * numbers, no name without a dot, nothing after it.
 *
 * @public
 */
export const isHostName = (text: string): boolean => pattern.test(text);

/** A host name in lower case, without https:// or a path. */
export const hostName = (description: string) =>
  z
    .string()
    .regex(pattern, {
      error:
        'must be a host name in lower case without https:// or a path, for example example.com',
    })
    .describe(description);
