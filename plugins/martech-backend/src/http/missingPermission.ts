import { NotAllowedError } from '@backstage/errors';

/** What somebody is told whom a policy does not let. */
export const missingPermission = (name: string) =>
  new NotAllowedError(
    `You may not do this: it needs the permission ${name}. Ask whoever runs the portal.`,
  );
