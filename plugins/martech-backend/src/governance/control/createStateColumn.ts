import { Knex } from 'knex';
import { TableColumn } from '../../entities/tables/TableColumn';
import { DatabaseControlStore } from './store/DatabaseControlStore';
import { StateColumn } from './tables/StateColumn';
import { StateTable } from './tables/StateTable';

/** How entities stand, for lists. */
export const createStateColumn = (knex: Knex): TableColumn =>
  new StateColumn(new StateTable(new DatabaseControlStore(knex)));
