import {
  applyImportSchema,
  createImportSchema,
  entityVersionSchema,
  entityVersionsSchema,
  importRowsSchema,
  importSchema,
  moveEntitySchema,
  overlapQuerySchema,
  overlapSchema,
  registerEntitySchema,
  registeredEntitySchema,
  registryChangesSchema,
  removedEntitiesSchema,
  updateEntitySchema,
} from '@martech-portal/backstage-plugin-martech-common';

/** Named in the API's document: registry. */
export const registrySchemas = {
  ApplyImport: applyImportSchema,
  CreateImport: createImportSchema,
  EntityVersion: entityVersionSchema,
  EntityVersions: entityVersionsSchema,
  ImportRows: importRowsSchema,
  MoveEntity: moveEntitySchema,
  Overlap: overlapSchema,
  OverlapQuery: overlapQuerySchema,
  RegisteredEntity: registeredEntitySchema,
  RegisterEntity: registerEntitySchema,
  RegistryChanges: registryChangesSchema,
  RegistryImport: importSchema,
  RemovedEntities: removedEntitiesSchema,
  UpdateEntity: updateEntitySchema,
};
