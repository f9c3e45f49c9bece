import { martechRecordPermissions } from '@martech-portal/backstage-plugin-martech-common';
import { Knex } from 'knex';
import { DatabaseRecordReader } from '../store/DatabaseRecordReader';
import { recordResourceRef } from './recordResource';
import { RecordResources } from './RecordResources';
import { recordRules } from './recordRules';

/** Records as the permission framework is told of them. */
export function recordResourceType(knex: Knex) {
  const reader = new DatabaseRecordReader(knex);
  const resources = new RecordResources({ knex, reader });
  return {
    resourceRef: recordResourceRef,
    permissions: martechRecordPermissions,
    rules: Object.values(recordRules),
    getResources: (ids: string[]) => resources.of(ids),
  };
}
