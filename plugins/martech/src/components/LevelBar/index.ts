export { LevelBar } from './LevelBar';
export { levelParts } from './levelParts';
