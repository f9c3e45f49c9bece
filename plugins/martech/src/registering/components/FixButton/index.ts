export { FixButton } from './FixButton';
