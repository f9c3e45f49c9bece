/**
 * Roles that stay for as long as the platform does.
 *
 * @public
 */
export const enduringRoles = [
  'platform-owner',
  'service-owner',
  'support-lead',
  'governance-lead',
  'creative-technologist',
  'creative-engineer',
  'adoption-lead',
  'enablement-lead',
  'platform-director',
] as const;

/**
 * Roles that tie marketing and IT together; they stay, too.
 *
 * @public
 */
export const bridgeRoles = [
  'business-owner',
  'technical-owner',
  'marketing-technologist',
] as const;

/**
 * Roles that end with a project, so they carry an end date and no critical duty.
 *
 * @public
 */
export const projectRoles = [
  'program-lead',
  'migration-lead',
  'vendor-consultant',
  'rollout-lead',
  'trainer',
] as const;

/** @public */
export const roleIds = [
  ...enduringRoles,
  ...bridgeRoles,
  ...projectRoles,
] as const;

/** @public */
export type RoleId = (typeof roleIds)[number];

/** @public */
export type ProjectRoleId = (typeof projectRoles)[number];

/** @public */
export const isProjectRole = (role: RoleId): role is ProjectRoleId =>
  projectRoles.some(project => project === role);
