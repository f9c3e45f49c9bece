export { ReleaseProgress } from './ReleaseProgress';
