export { LevelBadge } from './LevelBadge';
export { useLevelFills } from './useLevelFills';
export { useLevelStyles } from './useLevelStyles';
