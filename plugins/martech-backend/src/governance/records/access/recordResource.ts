import { createPermissionResourceRef } from '@backstage/plugin-permission-node';
import {
  RESOURCE_TYPE_MARTECH_RECORD,
  RoleId,
} from '@martech-portal/backstage-plugin-martech-common';
import { RecordFilter } from './RecordFilter';

/** What permission rules look at of one record. */
export interface RecordResource {
  requestedBy: string;
  areas: readonly string[];
  /** People and groups who decide about it now, or have decided. */
  approvers: readonly string[];
  /** Who owns the entity that it is about. */
  owners: readonly string[];
  /** Holders and deputies of the roles of that entity. */
  holders: ReadonlyArray<{ role: RoleId | string; principal: string }>;
}

/** Records, for those who write rules about them. */
export const recordResourceRef = createPermissionResourceRef<
  RecordResource,
  RecordFilter
>().with({ pluginId: 'martech', resourceType: RESOURCE_TYPE_MARTECH_RECORD });
