export { entityFromForm, formFromEntity } from './entityFromForm';
export {
  applyImportSchema,
  createImportSchema,
  importOutcomes,
  importRowsSchema,
  importSchema,
  MAX_IMPORT_ROWS,
  MAX_IMPORT_SIZE,
  type ApplyImport,
  type CreateImport,
  type ImportOutcome,
  type ImportRows,
  type RegistryImport,
} from './imports';
export { lastLifecycles } from './lastLifecycles';
export { nameFromTitle } from './nameFromTitle';
export {
  overlapQuerySchema,
  overlapSchema,
  type Overlap,
  type OverlapQuery,
} from './overlap';
export {
  entityDraftSchema,
  entityVersionSchema,
  entityVersionsSchema,
  moveEntitySchema,
  registeredEntitySchema,
  registerEntitySchema,
  registryActions,
  removedEntitiesSchema,
  updateEntitySchema,
  type EntityVersion,
  type EntityVersions,
  type MoveEntity,
  type RegisteredEntity,
  type RegisterEntity,
  type RegistryAction,
  type RemovedEntities,
  type UpdateEntity,
} from './registeredEntity';
export {
  REGISTRY_LOCATION_TYPE,
  registeredEntityUid,
} from './registryLocation';
export {
  registryChangesQuerySchema,
  registryChangesSchema,
  type RegistryChanges,
} from './registryChanges';
