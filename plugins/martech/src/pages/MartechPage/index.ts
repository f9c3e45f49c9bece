export { MartechPage } from './MartechPage';
