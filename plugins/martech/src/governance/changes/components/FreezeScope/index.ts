export { FreezeScopeText } from './FreezeScopeText';
