export { insertRows } from './insertRows';
export { lockInOrder } from './lockInOrder';
export { migrationsDir, openDatabase } from './migrate';
export { pieces } from './pieces';
export { skipLocked } from './skipLocked';
