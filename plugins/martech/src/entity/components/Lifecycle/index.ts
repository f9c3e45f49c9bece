export { Lifecycle } from './Lifecycle';
