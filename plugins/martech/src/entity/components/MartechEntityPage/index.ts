export { MartechEntityPage } from './MartechEntityPage';
