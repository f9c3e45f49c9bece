export { OrderSelect } from './OrderSelect';
