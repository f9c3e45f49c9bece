export { ForKind } from './ForKind';
