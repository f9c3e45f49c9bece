export { CheckPanel } from './CheckPanel';
