import { z } from 'zod';
import { referenceParts } from './reference';

const web = z.url({ protocol: /^https?$/ }).max(2_000);

/** Anything else with a scheme would be a link that does something else. */
function isContact(value: string): boolean {
  if (web.safeParse(value).success) return true;
  const kind = referenceParts(value, 'group')?.kind.toLocaleLowerCase('en');
  return kind === 'group' || kind === 'user';
}

/** Whom to turn to: a person or group of the catalog, or a web address. */
export const contact = (description: string) =>
  z
    .string()
    .min(1)
    .refine(isContact, {
      error:
        'must be a person or group (user:name, group:name) or an address starting with https://',
    })
    .meta({ description, format: 'contact' });
