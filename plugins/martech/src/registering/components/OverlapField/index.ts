export { OverlapField } from './OverlapField';
