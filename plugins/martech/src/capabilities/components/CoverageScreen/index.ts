export { CoverageLoader } from './CoverageLoader';
