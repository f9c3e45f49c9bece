export { CoverageScreen } from './CoverageScreen';
