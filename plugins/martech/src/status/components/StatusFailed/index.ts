export { StatusFailed } from './StatusFailed';
