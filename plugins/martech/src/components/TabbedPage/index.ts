export { TabbedPage } from './TabbedPage';
