import { Vocabularies } from '@martech-portal/backstage-plugin-martech-common';
import { Portal } from '../portal/Portal';
import { createCheckOverlapAction } from './checkOverlap';
import { createImportInventoryAction } from './importInventory';
import { createPreviewReadinessAction } from './previewReadiness';
import { createProposeChangeAction } from './proposeChange';
import { createRecordDecisionAction } from './recordDecision';
import { createRegisterEntityAction } from './registerEntity';
import { createRequestExceptionAction } from './requestException';
import { createRetireEntityAction } from './retireEntity';
import { createUpdateEntityAction } from './updateEntity';
import { createWriteCatalogAction } from './writeCatalog';

/** Every action of the portal. */
export const createActions = (portal: Portal, vocabularies: Vocabularies) => [
  createRegisterEntityAction(portal),
  createUpdateEntityAction(portal),
  createRetireEntityAction(portal),
  createCheckOverlapAction(portal),
  createPreviewReadinessAction(portal),
  createRequestExceptionAction(portal),
  createProposeChangeAction(portal),
  createRecordDecisionAction(portal),
  createWriteCatalogAction(vocabularies),
  createImportInventoryAction(portal),
];
