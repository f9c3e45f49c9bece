export { LevelBadge } from './LevelBadge';
export { useLevelFills } from './useLevelFills';
