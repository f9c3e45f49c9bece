import { createPermission } from '@backstage/plugin-permission-common';

/**
 * Reading lists, counts and exports of the martech portal. Which entities they
 * show follows `catalog.entity.read`, so a policy says it once.
 *
 * @public
 */
export const martechEntityReadPermission = createPermission({
  name: 'martech.entity.read',
  attributes: { action: 'read' },
});

/** @public */
export const martechPermissions = [martechEntityReadPermission];
