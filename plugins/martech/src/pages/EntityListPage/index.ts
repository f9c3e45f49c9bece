export { EntityListPage } from './EntityListPage';
