export {
  bridgeRoles,
  enduringRoles,
  isProjectRole,
  projectRoles,
  roleIds,
  type ProjectRoleId,
  type RoleId,
} from './roles';
export {
  defaultRequiredRoles,
  readRequiredRoles,
  type RequiredRoles,
} from './requiredRoles';
