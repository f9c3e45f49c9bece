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

/**
 * Pushing facts about entities. Every source of facts also names who may write
 * it: config `martech.facts.sources`.
 *
 * @public
 */
export const martechFactWritePermission = createPermission({
  name: 'martech.fact.write',
  attributes: { action: 'update' },
});

/** @public */
export const martechPermissions = [
  martechEntityReadPermission,
  martechFactWritePermission,
];
