import { TableRow } from '../../../entities/domain/table/TableRow';

/** The part of the estate that somebody may see. */
export interface Inventory {
  platforms: readonly TableRow[];
  integrations: readonly TableRow[];
  vendors: readonly TableRow[];
}

/** Not yet or no longer in use: nothing runs that a bill could name. */
const unused = ['proposed', 'evaluating', 'retired'];

/** Platforms that are in use, as sandboxes too. */
export const inUse = ({ platforms }: Pick<Inventory, 'platforms'>) =>
  platforms.filter(({ row }) => !unused.includes(row.lifecycle));
