export { isNoneOf, isOneOf, skipLocked } from './dialect';
export { migrationsDir, openDatabase } from './migrate';
