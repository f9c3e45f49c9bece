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

/**
 * Reading scorecards and what they come to. Of which entities follows
 * `catalog.entity.read`.
 *
 * @public
 */
export const martechScorecardReadPermission = createPermission({
  name: 'martech.scorecard.read',
  attributes: { action: 'read' },
});

/**
 * Having one entity evaluated at once instead of when its turn comes.
 *
 * @public
 */
export const martechScorecardEvaluatePermission = createPermission({
  name: 'martech.scorecard.evaluate',
  attributes: { action: 'update' },
});

/**
 * Trying out an entity or a scorecard that is not published. Nothing is
 * written, but the rules of the draft run over all that the caller may see.
 *
 * @public
 */
export const martechScorecardPreviewPermission = createPermission({
  name: 'martech.scorecard.preview',
  attributes: { action: 'read' },
});

/**
 * Moving the time of the sample portal and replaying its history. Without
 * config `martech.development.clock` there is nothing to permit.
 *
 * @public
 */
export const martechDevelopmentPermission = createPermission({
  name: 'martech.development.control',
  attributes: { action: 'update' },
});

/**
 * Records (exceptions, changes, incidents and so on) as the permission
 * framework knows them.
 *
 * @public
 */
export const RESOURCE_TYPE_MARTECH_RECORD = 'martech-record';

/**
 * Reading records. Those about an entity are also hidden from whoever may not
 * see the entity.
 *
 * @public
 */
export const martechRecordReadPermission = createPermission({
  name: 'martech.record.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_MARTECH_RECORD,
});

/**
 * Starting records: asking for an exception, proposing a change, reporting an
 * incident and so on.
 *
 * @public
 */
export const martechRecordCreatePermission = createPermission({
  name: 'martech.record.create',
  attributes: { action: 'create' },
});

/**
 * Doing something with a record. Who may do what is also held by the rules of
 * the record itself, whatever a policy says.
 *
 * @public
 */
export const martechRecordTransitionPermission = createPermission({
  name: 'martech.record.transition',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_MARTECH_RECORD,
});

/**
 * Asking whether a platform may go live, for example from CI.
 *
 * @public
 */
export const martechGateReadPermission = createPermission({
  name: 'martech.gate.read',
  attributes: { action: 'read' },
});

/**
 * Reading and verifying the audit log, which names records that the caller may
 * not see.
 *
 * @public
 */
export const martechAuditReadPermission = createPermission({
  name: 'martech.audit.read',
  attributes: { action: 'read' },
});

/**
 * Registering entities, and importing an inventory of them.
 *
 * @public
 */
export const martechRegistryCreatePermission = createPermission({
  name: 'martech.registry.create',
  attributes: { action: 'create' },
});

/**
 * Editing, retiring, restoring and removing registered entities that one owns,
 * registered, or holds the role of platform owner or technologist for.
 *
 * @public
 */
export const martechRegistryUpdatePermission = createPermission({
  name: 'martech.registry.update',
  attributes: { action: 'update' },
});

/**
 * The same with every registered entity, whoever owns it, and importing over
 * what others own.
 *
 * @public
 */
export const martechRegistryAdministerPermission = createPermission({
  name: 'martech.registry.administer',
  attributes: { action: 'update' },
});

/**
 * Comparing what was seen on websites with the register, and reading the list of
 * tools that nobody has registered.
 *
 * @public
 */
export const martechDiscoveryReadPermission = createPermission({
  name: 'martech.discovery.read',
  attributes: { action: 'read' },
});

/**
 * Adding to that list, and saying what becomes of what is on it. An exception
 * also needs `martech.record.create`.
 *
 * @public
 */
export const martechDiscoveryWritePermission = createPermission({
  name: 'martech.discovery.write',
  attributes: { action: 'update' },
});

/**
 * Freezing a steering pack: what is known of the estate, for a meeting.
 *
 * @public
 */
export const martechPackCreatePermission = createPermission({
  name: 'martech.pack.create',
  attributes: { action: 'create' },
});

/** @public */
export const martechPermissions = [
  martechPackCreatePermission,
  martechEntityReadPermission,
  martechFactWritePermission,
  martechScorecardReadPermission,
  martechScorecardEvaluatePermission,
  martechScorecardPreviewPermission,
  martechDevelopmentPermission,
  martechRecordCreatePermission,
  martechGateReadPermission,
  martechAuditReadPermission,
  martechRegistryCreatePermission,
  martechRegistryUpdatePermission,
  martechRegistryAdministerPermission,
  martechDiscoveryReadPermission,
  martechDiscoveryWritePermission,
];

/**
 * Permissions about one record, for conditional decisions.
 *
 * @public
 */
export const martechRecordPermissions = [
  martechRecordReadPermission,
  martechRecordTransitionPermission,
];
