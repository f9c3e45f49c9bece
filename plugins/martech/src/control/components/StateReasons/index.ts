export { StateReasons } from './StateReasons';
