export { Discovery } from './Discovery';
