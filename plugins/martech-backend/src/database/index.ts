export { migrationsDir, openDatabase } from './migrate';
export { skipLocked } from './skipLocked';
