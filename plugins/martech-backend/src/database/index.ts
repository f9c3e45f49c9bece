export { insertRows } from './insertRows';
export { lockInOrder } from './lockInOrder';
export { migrationsDir, openDatabase } from './migrate';
export { skipLocked } from './skipLocked';
